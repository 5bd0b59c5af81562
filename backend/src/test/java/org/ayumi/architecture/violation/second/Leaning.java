package org.ayumi.architecture.violation.second;

import org.ayumi.architecture.violation.first.Nosy;
import org.ayumi.architecture.violation.second.inner.Hidden;

/** A root that rests on a package of its own, and on a feature that rests on it. */
public record Leaning(Hidden hidden, Nosy nosy) {}
