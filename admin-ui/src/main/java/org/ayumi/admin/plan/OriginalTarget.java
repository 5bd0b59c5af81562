package org.ayumi.admin.plan;

import org.ayumi.admin.strategy.MeasureStatus;

/** The target a plan was accepted with, and whether it is met. */
public record OriginalTarget(String printed, MeasureStatus status) {}
