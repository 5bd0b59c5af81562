package org.ayumi.admin.live;

import java.time.OffsetDateTime;

/** Who made the newest change of something, and when. */
public record LastChange(String changedBy, OffsetDateTime changedAt) {}
