package org.ayumi.admin.plan;

import java.time.OffsetDateTime;

/** One change of a target after the plan was accepted. */
public record GoalChange(String before, String after, String changedBy, OffsetDateTime changedAt, String reason) {}
