package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.ui.Badges;

/** Whether a goal's target is met. */
public final class GoalMarks {

    private GoalMarks() {}

    /** By shape, word and colour; what is not met on the way is no miss, and what is met on the way may not last. */
    public static Badge of(MeasureStatus status, boolean provisional) {
        if (!provisional) {
            return Badges.of(status);
        }
        return switch (status) {
            case MET -> new Badge("○", translate("plan.goal.met-so-far"), "met");
            case NOT_MET -> new Badge("◇", translate("plan.goal.on-the-way"), "open");
            case UNREPORTED -> Badges.of(status);
        };
    }
}
