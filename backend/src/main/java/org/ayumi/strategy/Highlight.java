package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A story of what came of an initiative (成果の紹介), with its figures.
 *
 * @param title what it is about
 * @param text the story in a few sentences, in our own words; null where the figures say it
 * @param figures its figures, in order
 * @param source where it was published; null where it was written in Ayumi
 */
public record Highlight(
        String title,
        @Nullable String text,
        List<HighlightFigure> figures,
        @Nullable Source source) {

    /** Refuses a blank title. */
    public Highlight {
        Required.text(title, "highlight.title");
        figures = Required.list(figures);
    }
}
