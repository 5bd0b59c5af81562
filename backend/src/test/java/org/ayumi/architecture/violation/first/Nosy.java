package org.ayumi.architecture.violation.first;

import org.ayumi.architecture.violation.second.inner.Hidden;

/** Reaches into another feature's inside, and holds a repository as a controller must not. */
public record Nosy(Hidden hidden) {}
