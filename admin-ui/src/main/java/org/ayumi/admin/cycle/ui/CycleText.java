package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleDepartment;
import org.ayumi.admin.cycle.CyclePeriod;
import org.ayumi.admin.cycle.Grace;
import org.jspecify.annotations.Nullable;

/** Due dates and the time given beyond them, in words. */
final class CycleText {

    private CycleText() {}

    /** A department by its name; by its code where it has gone. */
    static String department(@Nullable String code, List<CycleDepartment> departments) {
        if (code == null) {
            return translate("cycle.all");
        }
        return departments.stream()
                .filter(its -> its.code().equals(code))
                .map(CycleDepartment::name)
                .findFirst()
                .orElse(code);
    }

    /** Who was given how much time. */
    static String grace(Grace grace, List<CycleDepartment> departments) {
        return translate(
                "cycle.grace." + grace.kind(),
                department(grace.department(), departments),
                DayText.format(grace.until()));
    }

    /** How the deadlines of two states of a cycle differ. */
    static List<ComparedField> compare(Cycle base, Cycle theirs, List<CycleDepartment> departments) {
        return theirs.periods().stream()
                .map(period -> new ComparedField(
                        PeriodText.name(period.period()),
                        text(base.get(period.period()), departments),
                        text(period, departments),
                        null))
                .toList();
    }

    private static String text(CyclePeriod period, List<CycleDepartment> departments) {
        List<String> lines = new ArrayList<>();
        lines.add(DayText.format(period.dueOn()));
        period.graces().forEach(grace -> lines.add(grace(grace, departments)));
        return String.join("\n", lines);
    }
}
