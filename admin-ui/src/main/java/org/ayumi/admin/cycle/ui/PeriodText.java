package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.cycle.ReportPeriod;

/** The periods of a cycle in words. */
public final class PeriodText {

    private PeriodText() {}

    /** Such as 第3四半期. */
    public static String name(ReportPeriod period) {
        return translate("cycle.period." + period);
    }

    /** With its months, such as 第3四半期（10月～12月）. */
    public static String withMonths(ReportPeriod period) {
        return translate("cycle.period.months." + period, name(period));
    }
}
