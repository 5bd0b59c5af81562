package org.ayumi.admin.report;

import org.ayumi.admin.strategy.Actual;

/** The result of a goal as a report tells it. */
public record ReportedActual(String goalId, Actual actual) {}
