package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point on which the documents disagree; every reading is kept. */
public record Discrepancy(String subject, @Nullable String note, List<Reading> readings) {}
