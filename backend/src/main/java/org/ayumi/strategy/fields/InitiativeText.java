package org.ayumi.strategy.fields;

import java.util.stream.Collectors;
import org.ayumi.strategy.Highlight;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.ScheduleKind;
import org.jspecify.annotations.Nullable;

/** What an initiative holds as text, for the history. */
final class InitiativeText {

    private InitiativeText() {}

    static String aims(Initiative initiative) {
        return initiative.aims().stream()
                .map(aim -> "%d %s".formatted(aim.number(), aim.title()))
                .collect(Collectors.joining("\n"));
    }

    static String lead(Initiative initiative) {
        var lead = initiative.leadDepartment();
        return lead.inferred() ? "%s（推定）".formatted(lead.name()) : lead.name();
    }

    static @Nullable String kpis(Initiative initiative) {
        return initiative.kpis().isEmpty()
                ? null
                : initiative.kpis().stream()
                        .map(kpi -> "%s%s：%s"
                                .formatted(
                                        kpi.label(),
                                        kpi.note() == null ? "" : "（%s）".formatted(kpi.note()),
                                        kpi.measures().stream()
                                                .map(Measure::label)
                                                .collect(Collectors.joining("、"))))
                        .collect(Collectors.joining("\n"));
    }

    static @Nullable String tasks(Initiative initiative) {
        return initiative.tasks().isEmpty()
                ? null
                : initiative.tasks().stream()
                        .map(task ->
                                task.group() == null ? task.title() : "%s：%s".formatted(task.group(), task.title()))
                        .collect(Collectors.joining("\n"));
    }

    static @Nullable String schedule(Initiative initiative) {
        return initiative.schedule().isEmpty()
                ? null
                : initiative.schedule().stream().map(InitiativeText::line).collect(Collectors.joining("\n"));
    }

    private static String line(ScheduleItem item) {
        String months;
        if (item.startMonth() == null) {
            months = "時期は資料から読み取れません";
        } else if (item.startMonth().equals(item.endMonth())) {
            months = "%d月".formatted(item.startMonth());
        } else {
            months = "%d月〜%d月".formatted(item.startMonth(), item.endMonth());
        }
        return "%s%s（%s%s）"
                .formatted(
                        item.kind() == ScheduleKind.MILESTONE ? "▲" : "",
                        item.label(),
                        months,
                        item.progress() == null ? "" : "、進み具合%d%%".formatted(item.progress()));
    }

    static @Nullable String ending(Initiative initiative) {
        return initiative.ending() == null ? null : initiative.ending().reason();
    }

    static @Nullable String highlights(Initiative initiative) {
        return initiative.highlights().isEmpty()
                ? null
                : initiative.highlights().stream()
                        .map(InitiativeText::highlight)
                        .collect(Collectors.joining("\n"));
    }

    private static String highlight(Highlight highlight) {
        var figures = highlight.figures().stream()
                .map(figure -> "%s %s".formatted(figure.label(), figure.printed()))
                .collect(Collectors.joining("、"));
        return "%s%s%s"
                .formatted(
                        highlight.title(),
                        highlight.text() == null ? "" : "：" + highlight.text(),
                        figures.isEmpty() ? "" : "（%s）".formatted(figures));
    }
}
