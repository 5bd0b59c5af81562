package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A figure another document, or another place, gives for the same measure. */
public record OtherValue(Figure of, @Nullable Double value, String printed, String note, Source source) {}
