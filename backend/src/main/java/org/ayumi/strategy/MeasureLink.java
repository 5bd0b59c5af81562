package org.ayumi.strategy;

import org.ayumi.common.Required;

/**
 * That a measure goes on with a measure of an earlier year: what is counted is the same, so that their figures make a
 * series. Somebody has entered it; nothing is guessed from labels.
 *
 * @param from the earlier year's measure
 * @param fromLabel its label then
 * @param to the measure that goes on with it
 */
public record MeasureLink(MeasureId from, String fromLabel, MeasureId to) {

    /** Refuses a blank label. */
    public MeasureLink {
        Required.value(from, "measureLink.from");
        Required.text(fromLabel, "measureLink.fromLabel");
        Required.value(to, "measureLink.to");
    }
}
