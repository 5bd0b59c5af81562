package org.ayumi.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a year's strategy rests on, in our own words.
 *
 * @param part which part
 * @param text what is said of it
 */
public record BackgroundText(BackgroundPart part, String text) {

    /** Refuses blanks. */
    public BackgroundText {
        Required.value(part, "background.part");
        Required.text(text, "background.text");
    }

    /** What is said of a part; empty where nothing is. */
    public static Optional<String> find(List<BackgroundText> background, BackgroundPart part) {
        return background.stream()
                .filter(each -> each.part == part)
                .map(BackgroundText::text)
                .findFirst();
    }

    /** The parts with another text for one of them, in the order of the parts; without that one where it is null. */
    public static List<BackgroundText> with(
            List<BackgroundText> background, BackgroundPart part, @Nullable String text) {
        return Stream.of(BackgroundPart.values())
                .flatMap(each -> (each == part ? Optional.ofNullable(text) : find(background, each))
                        .map(found -> new BackgroundText(each, found)).stream())
                .toList();
    }
}
