package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Objects;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.ScheduleKind;

/** Schedule items in words. */
public final class ScheduleText {

    private ScheduleText() {}

    /** The place of its first month in the fiscal year, from 1. */
    static int start(ScheduleItem item) {
        return new FiscalMonth(Objects.requireNonNull(item.startMonth())).place();
    }

    /** The place of its last month in the fiscal year, from 1. */
    static int end(ScheduleItem item) {
        return new FiscalMonth(Objects.requireNonNull(item.endMonth())).place();
    }

    /** The whole item in a line, such as ▲ 公開（12月）. */
    public static String line(ScheduleItem item) {
        String label = item.kind() == ScheduleKind.MILESTONE
                ? translate("strategy.schedule.milestone", item.label())
                : item.label();
        return item.placed() ? translate("strategy.schedule.line", label, withProgress(item)) : label;
    }

    /** The months, and how much is done where somebody has said. */
    static String withProgress(ScheduleItem item) {
        return item.progress() == null
                ? months(item)
                : translate("strategy.schedule.progress", months(item), item.progress());
    }

    /** How much is done, such as 40 %; a dash where nobody has said. */
    static String progress(ScheduleItem item) {
        return item.progress() == null ? "－" : translate("strategy.schedule.percent", item.progress());
    }

    /** Such as 4月 or 4月–7月. */
    static String months(ScheduleItem item) {
        Integer from = item.startMonth();
        Integer to = item.endMonth();
        return Objects.equals(from, to)
                ? translate("strategy.schedule.in", from)
                : translate("strategy.schedule.from.to", from, to);
    }
}
