package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.DayText;

/** Whether reports of a period can be written, by shape, word and colour. */
public final class CycleMarks {

    private CycleMarks() {}

    static Badge of(LocalDate beginsOn, boolean locked) {
        if (locked) {
            return new Badge("■", translate("cycle.state.locked"), "open");
        }
        return DayText.today().isBefore(beginsOn) ? ahead() : new Badge("▷", translate("cycle.state.open"), "waiting");
    }

    /** The period is yet to come. */
    public static Badge ahead() {
        return new Badge("・", translate("cycle.state.ahead"), "open");
    }
}
