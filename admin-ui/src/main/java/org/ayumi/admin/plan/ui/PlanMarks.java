package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.SampleMark;
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
    public static List<Component> chips(boolean priority, boolean sample) {
        var chips = new ArrayList<Component>();
        if (priority) {
            chips.add(new Chip(translate("plan.priority")));
        }
        if (sample) {
            chips.add(new SampleMark());
        }
        return chips;
    }
}
