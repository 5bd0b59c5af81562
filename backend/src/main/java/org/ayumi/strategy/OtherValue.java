package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A figure another document, or another place, gives for the same measure.
 *
 * @param of which figure of the measure it is another value of
 * @param value in the measure's unit; null where it cannot be compared
 * @param printed as printed
 * @param note why it is not the one used
 * @param source where it stands
 */
public record OtherValue(Figure of, @Nullable Double value, String printed, String note, Source source) {

    /** Refuses another value without figure, print, note or source. */
    public OtherValue {
        Required.value(of, "otherValue.of");
        Required.text(printed, "otherValue.printed");
        Required.text(note, "otherValue.note");
        Required.value(source, "otherValue.source");
    }
}
