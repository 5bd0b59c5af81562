package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an initiative (成果). */
public record Outcome(
        String headline, List<String> points, @Nullable Source source) {}
