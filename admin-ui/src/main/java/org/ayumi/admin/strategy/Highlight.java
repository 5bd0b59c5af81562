package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story of what came of an initiative (成果の紹介). */
public record Highlight(
        String title,
        @Nullable String text,
        List<Figure> figures,
        @Nullable Source source) {

    /** A figure of it, with its unit; its source is the story's where it has none. */
    public record Figure(
            String label, String printed, @Nullable Source source) {}
}
