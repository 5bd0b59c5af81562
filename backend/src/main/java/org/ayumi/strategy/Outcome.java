package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * What came of an initiative (成果).
 *
 * @param headline the one sentence that says it
 * @param points in order
 * @param source where it was published; null where it was written in Ayumi
 */
public record Outcome(
        String headline, List<String> points, @Nullable Source source) {

    /** Refuses a blank headline. */
    public Outcome {
        Required.text(headline, "outcome.headline");
        points = Required.list(points);
    }
}
