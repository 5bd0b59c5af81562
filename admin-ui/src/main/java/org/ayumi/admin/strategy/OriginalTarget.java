package org.ayumi.admin.strategy;

/** The target as it was first published, or with which a plan was accepted, and whether it is met. */
public record OriginalTarget(String printed, MeasureStatus status) {}
