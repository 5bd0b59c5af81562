package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a highlight.
 *
 * @param label what it counts
 * @param printed the figure with its unit, as printed or entered
 * @param source where it stands; null where the highlight's own source says it
 */
public record HighlightFigure(
        String label, String printed, @Nullable Source source) {

    /** Refuses blanks. */
    public HighlightFigure {
        Required.text(label, "highlightFigure.label");
        Required.text(printed, "highlightFigure.printed");
    }
}
