package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A former actual printed beside a target (参考). */
public record Baseline(int fiscalYear, @Nullable Double value, String printed, Source source) {}
