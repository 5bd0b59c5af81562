package org.ayumi.admin.strategy;

/** What the viewer may do with a year. */
public record StrategyPermissions(boolean plan, boolean rollOver) {}
