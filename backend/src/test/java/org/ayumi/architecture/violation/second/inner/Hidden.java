package org.ayumi.architecture.violation.second.inner;

/** Not for others. */
public record Hidden(String text) {}
