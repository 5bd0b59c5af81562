package org.ayumi.strategy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.Required;

/**
 * A strategic theme (戦略テーマ).
 *
 * @param number from 1
 * @param title as printed
 * @param initiatives in order
 */
public record Theme(int number, String title, List<Initiative> initiatives) {

    /** Refuses a blank title. */
    public Theme {
        Required.text(title, "theme.title");
        initiatives = Required.list(initiatives);
    }

    Theme mapInitiatives(UnaryOperator<Initiative> change) {
        return new Theme(number, title, initiatives.stream().map(change).toList());
    }
}
