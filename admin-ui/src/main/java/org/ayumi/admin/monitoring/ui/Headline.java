package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Monitoring.ByCause;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.report.ui.ReportMarks;

/** What matters of a period, in a sentence or two. */
final class Headline {

    private static final int NAMED = 2;

    private Headline() {}

    static String of(Monitoring monitoring) {
        var summary = monitoring.summary();
        if (summary.reported().isEmpty()) {
            return translate("monitoring.headline.unreported");
        }
        int behind = summary.behind().count();
        String first = behind == 0
                ? translate("monitoring.headline.none")
                : translate("monitoring.headline", behind) + causes(monitoring.causes());
        long deadlocked = monitoring.waits().stream().filter(PlanWait::deadlock).count();
        return deadlocked == 0 ? first : first + translate("monitoring.headline.deadlock", deadlocked);
    }

    /** The most frequent cause, or causes; nothing where none stands out. */
    private static String causes(List<ByCause> causes) {
        var most = causes.stream()
                .filter(each ->
                        each.plans().count() == causes.getFirst().plans().count())
                .toList();
        if (most.isEmpty() || most.size() > NAMED) {
            return "";
        }
        String names = most.stream()
                .map(each -> translate("monitoring.headline.cause.one", ReportMarks.word(each.cause())))
                .collect(Collectors.joining());
        int count = most.getFirst().plans().count();
        return translate(most.size() == 1 ? "monitoring.headline.cause" : "monitoring.headline.causes", names, count);
    }
}
