package org.ayumi.admin.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.handover.Handover;
import org.ayumi.admin.handover.HandoverPlan;
import org.ayumi.admin.report.ReportState;
import org.ayumi.admin.report.ui.ReportMarks;
import org.jspecify.annotations.Nullable;

/** The sections of a handover, what is to be done first. */
final class Sheet extends Div {

    private static final long serialVersionUID = 1L;

    Sheet(Handover handover) {
        addClassName("stack");
        add(
                new SheetSection<>("returned", handover.returned())
                        .plan(Handover.Returned::plan)
                        .column("period", each -> text(period(each.period())))
                        .column("comment", each -> text(each.comment()))
                        .column("when", each -> text(DateTimeText.format(each.decidedAt()))),
                new SheetSection<>("due", handover.due())
                        .plan(Handover.Due::plan)
                        .column("period", each -> text(PeriodText.name(each.period())))
                        .column("due-on", each -> new DayText(each.dueOn()))
                        .column("state", Sheet::state),
                new SheetSection<>("open", handover.open())
                        .plan(each -> each)
                        .column("post", each -> text(each.responsiblePost()))
                        .column("last", Sheet::last)
                        .column("next", each -> text(each.next())),
                new SheetSection<>("drafts", handover.drafts())
                        .plan(each -> each)
                        .column("post", each -> text(each.responsiblePost()))
                        .column("status", each -> text(translate("plan.status." + each.status()))),
                new SheetSection<>("waits", handover.waits())
                        .plan(Handover.Wait::plan)
                        .column("waits-for", each -> text(translate("report.blocker." + each.kind(), each.name())))
                        .column("whose", each -> text(each.department())),
                new SheetSection<>("waited-for", handover.waitedFor())
                        .plan(Handover.Wait::plan)
                        .column("who", each -> text(each.plan().department()))
                        .column("our-plan", each -> text(each.name())),
                new SheetSection<>("goals", handover.goalChanges())
                        .plan(Handover.GoalChange::plan)
                        .column("goal", each -> text(each.label()))
                        .column(
                                "change",
                                each -> text(translate(
                                        "handover.change",
                                        each.change().before(),
                                        each.change().after())))
                        .column("reason", each -> text(each.change().reason())),
                new SheetSection<>("finished", handover.finished())
                        .plan(each -> each)
                        .column("last", Sheet::last));
    }

    /** What stands above everything, on paper too: as of when, who printed it, who is responsible. */
    static Component head(Handover handover, String era, String reader) {
        var head = new Div();
        head.addClassName("sheet-head");
        head.add(new Paragraph(translate("handover.as-of", era, DateTimeText.format(handover.asOf()), reader)));
        String posts = handover.posts().stream()
                .map(post -> translate("handover.post", post.post(), post.plans()))
                .collect(Collectors.joining("、"));
        if (!posts.isEmpty()) {
            head.add(new Paragraph(translate("handover.posts", posts)));
        }
        head.add(new Paragraph(translate(
                "handover.counts",
                handover.open().size(),
                handover.drafts().size(),
                handover.due().size(),
                handover.returned().size(),
                handover.evidenceCount())));
        return head;
    }

    private static Component state(Handover.Due due) {
        if (due.overdue()) {
            return ReportMarks.missed();
        }
        return due.begun() ? ReportMarks.of(ReportState.DRAFT) : ReportMarks.unreported();
    }

    private static Component last(HandoverPlan plan) {
        var period = plan.lastPeriod();
        if (period == null) {
            return new Span(translate("handover.last.none"));
        }
        var text = new Span(new Text(PeriodText.name(period) + " "), ReportMarks.of(plan.lastStatus()));
        if (plan.lastAchievement() != null) {
            text.add(new Text(" " + translate("handover.achievement", plan.lastAchievement())));
        }
        if (plan.lastCause() != null) {
            text.add(new Text(" " + translate("handover.cause", ReportMarks.word(plan.lastCause()))));
        }
        return text;
    }

    private static String period(@Nullable ReportPeriod period) {
        return period == null ? translate("handover.plan-itself") : PeriodText.name(period);
    }

    private static Component text(@Nullable String text) {
        return new Span(text == null ? "－" : text);
    }
}
