package org.ayumi.admin.plan;

import java.time.OffsetDateTime;

/** The confirmation of a department's head (所属長確認). */
public record PlanConfirmation(String post, String recordedBy, OffsetDateTime recordedAt) {}
