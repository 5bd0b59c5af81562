package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.plan.PlanStatus;

/** The state of a plan and what marks it out. */
public final class PlanMarks {

    private PlanMarks() {}

    /** The state by shape, word and colour. */
    static Badge of(PlanStatus status) {
        return switch (status) {
            case DRAFT -> new Badge("◇", word(status), "open");
            case CONFIRMED -> new Badge("◆", word(status), "open");
            case SUBMITTED -> new Badge("▷", word(status), "waiting");
            case ACCEPTED -> new Badge("●", word(status), "met");
            case RETURNED -> new Badge("◁", word(status), "missed");
        };
    }

    /** The state in a word. */
    static String word(PlanStatus status) {
        return translate("plan.status." + status);
    }

    /** 重要施策 and 見本, where they apply. */
    public static List<Chip> chips(boolean priority, boolean sample) {
        return Stream.of(priority ? "plan.priority" : "", sample ? "plan.sample" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> new Chip(translate(key)))
                .toList();
    }
}
