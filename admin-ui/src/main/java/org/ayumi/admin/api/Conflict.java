package org.ayumi.admin.api;

import java.time.OffsetDateTime;

/** Another person's change that came in between. */
public record Conflict(int currentVersion, String changedBy, OffsetDateTime changedAt) {}
