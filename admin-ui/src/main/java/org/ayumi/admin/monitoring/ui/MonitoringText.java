package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.MonitoredPlan;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Monitoring.Group;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.jspecify.annotations.Nullable;

/** Figures and their plans in words. */
final class MonitoringText {

    private static final double ONE_DECIMAL = 10;
    private static final int NAMED = 4;

    private MonitoringText() {}

    /** Such as 65.6 %; a dash where there is nothing to divide by. */
    static String percent(@Nullable Double percent) {
        return percent == null ? "－" : new FigureText(percent, "%").text();
    }

    /** How a figure moved, such as ▼ 6.3 ポイント低下（第3四半期 71.9 %）. */
    static String moved(ReportPeriod former, @Nullable Double then, @Nullable Double now) {
        String name = PeriodText.name(former);
        if (then == null) {
            return translate("monitoring.moved.none", name);
        }
        if (now == null) {
            return translate("monitoring.moved.then", name, percent(then));
        }
        double by = Math.round((now - then) * ONE_DECIMAL) / ONE_DECIMAL;
        if (by == 0) {
            return translate("monitoring.moved.same", name, percent(then));
        }
        String points = new FigureText(Math.abs(by), null).text();
        return translate(by > 0 ? "monitoring.moved.up" : "monitoring.moved.down", name, percent(then), points);
    }

    /** The names, the first of them where there are many, such as A課、B課ほか3課. */
    static String departments(Stream<String> names) {
        var all = names.distinct().toList();
        String first = String.join("、", all.stream().limit(NAMED).toList());
        return all.size() <= NAMED ? first : translate("monitoring.departments.more", first, all.size() - NAMED);
    }

    /** Since when, such as 第2四半期から. */
    static String since(ReportPeriod period) {
        return translate("monitoring.since", PeriodText.name(period));
    }

    /** Since when the plans of a set have not been on track, by the one that has been so longest. */
    static Optional<String> longest(List<MonitoredPlan> plans, Viewpoint viewpoint) {
        return plans.stream()
                .flatMap(plan -> plan.behindSince(viewpoint.period(), viewpoint.fiscalYear()).stream())
                .min(Comparator.comparing(period -> period.endsOn(viewpoint.fiscalYear())))
                .map(MonitoringText::since);
    }

    /** What a plan waits for, by the name it has now. */
    static String blocker(Blocker blocker, Monitoring monitoring) {
        String name =
                monitoring.findPlan(blocker.id()).map(MonitoredPlan::title).orElse(blocker.name());
        return translate("report.blocker." + blocker.kind(), name);
    }

    /** What kind of plans a period is for. */
    static String kind(ReportPeriod period) {
        return translate(period.isForPriority() ? "monitoring.kind.priority" : "monitoring.kind.others");
    }

    /** The kind of a plan. */
    static String plan(MonitoredPlan plan) {
        return translate(plan.priority() ? "monitoring.kind.priority" : "monitoring.kind.others");
    }

    /** A group's name with its number, such as ① もっと便利に. */
    static String group(Group group) {
        return group.number() == null ? group.name() : ThemeText.circled(group.number()) + " " + group.name();
    }

    /** The figure's name, such as 順調でない計画. */
    static String figure(FigureAddress opened, Monitoring monitoring) {
        String figure = translate("monitoring.figure." + opened.figure());
        String key = opened.key();
        var scope = opened.of();
        if (scope == null || key == null) {
            return figure;
        }
        return switch (scope) {
            case CAUSE ->
                monitoring.causes().stream()
                        .filter(each -> each.cause().name().equals(key))
                        .findFirst()
                        .map(each -> translate("monitoring.figure.cause", ReportMarks.word(each.cause())))
                        .orElse(figure);
            case TARGET ->
                monitoring.waits().stream()
                        .filter(wait -> wait.target().equals(key))
                        .findFirst()
                        .map(wait -> translate("monitoring.figure.target", blocker(wait.blocker(), monitoring)))
                        .orElse(figure);
            case CIRCLE -> figure;
            case DEPARTMENT, THEME, INITIATIVE, AIM ->
                opened.group(monitoring)
                        .map(group -> translate("monitoring.figure.of", group(group), figure))
                        .orElse(figure);
        };
    }
}
