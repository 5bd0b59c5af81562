package org.ayumi.strategy.structure;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.strategy.BackgroundPart;
import org.jspecify.annotations.Nullable;

/** A change of a year's frame as it arrives: unchecked. The expected version is the frame's. */
public sealed interface FrameInput {

    /**
     * Other words for the year; what is null stays as it is.
     *
     * @param background the parts that are to change; a blank text takes a part away
     */
    record Words(
            FiscalYear fiscalYear,
            int expectedVersion,
            @Nullable String title,
            @Nullable String mission,
            @Nullable String vision,
            List<PartText> background)
            implements FrameInput {

        /** An absent list changes nothing. */
        public Words {
            background = Required.list(background);
        }
    }

    /** A part of the background; blank or null where nothing is to be said of it. */
    record PartText(BackgroundPart part, @Nullable String text) {}

    /** All themes of the year, in order, with all its initiatives. */
    record Themes(FiscalYear fiscalYear, int expectedVersion, List<ThemePlace> themes) implements FrameInput {

        /** Copies the themes. */
        public Themes {
            themes = Required.list(themes);
        }
    }

    /** A theme at its place. */
    record ThemePlace(String title, List<InitiativePlace> initiatives) {

        /** Copies the initiatives. */
        public ThemePlace {
            initiatives = Required.list(initiatives);
        }
    }

    /**
     * An initiative at its place.
     *
     * @param id its id
     * @param number its number in the year; null for the lowest that is free, in order
     */
    record InitiativePlace(String id, @Nullable Integer number) {}
}
