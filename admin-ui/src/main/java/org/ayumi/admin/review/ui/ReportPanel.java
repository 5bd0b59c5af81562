package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.evidence.ui.EvidenceList;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ui.ThreadSection;
import org.ayumi.admin.review.ReviewedReport;
import org.ayumi.admin.review.Waiting;

/** A report that is reviewed: the department's words beside last time's, its results, the thread, and the decision. */
final class ReportPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ReviewedReport opened;
    private final transient ReportServices services;
    private final Div steps = new Div();
    private final Div words = new Div();
    private final ThreadSection thread;
    private final ReviewForm form;
    private final transient Consumer<PlanReport> showing;
    private transient PlanReport shown;

    /** Tells which decision was made, by its name, or that it had been made already; and each state that is shown. */
    ReportPanel(
            ReviewedReport reviewed, ReportServices services, Consumer<String> decided, Consumer<PlanReport> showing) {
        opened = reviewed;
        shown = reviewed.report();
        this.showing = showing;
        this.services = services;
        var plan = reviewed.plan();
        var period = reviewed.report().period();
        addClassNames("card", "report-panel");
        thread = new ThreadSection(
                reviewed.report().comments(),
                ThreadSection.About.of(plan.id(), period, plan.title()),
                reviewed.viewerCan().comment() ? text -> services.comments().add(plan.id(), period, text) : null);
        form = new ReviewForm(reviewed, services.reviews(), decided, this::show, thread);
        words.addClassName("stack");
        add(steps, new PanelHeading(plan, PeriodText.withMonths(period)), words, form, thread);
        show(reviewed);
    }

    void setSteps(QueueSteps newSteps) {
        steps.removeAll();
        steps.add(newSteps);
    }

    /** Whether something was chosen or typed that is not sent. */
    boolean isDirty() {
        return form.isDirty() || thread.hasUnsent();
    }

    /** Whether all of it is kept as a draft. */
    boolean isKept() {
        return form.isKept() && !thread.hasUnkept();
    }

    boolean isOf(Waiting waiting) {
        return waiting instanceof Waiting.Report report
                && report.plan().id().equals(opened.plan().id())
                && report.period() == opened.report().period();
    }

    /** The report as it is shown. */
    PlanReport shown() {
        return shown;
    }

    private void show(ReviewedReport reviewed) {
        shown = reviewed.report();
        showing.accept(shown);
        words.removeAll();
        words.add(submitted(reviewed.report()));
        var review = reviewed.report().review();
        if (review != null && !review.accepted() && review.comment() != null) {
            var comment = new HtmlContainer("blockquote", new Text(review.comment()));
            comment.addClassName("comment");
            words.add(new Div(
                    new Paragraph(translate(
                            "review.returned-before", DateTimeText.format(review.decidedAt()), review.decidedBy())),
                    comment));
        }
        words.add(new WordsTable(reviewed));
        if (!reviewed.goals().isEmpty()) {
            words.add(new ResultsTable(reviewed));
        }
        if (!reviewed.report().evidence().isEmpty()) {
            words.add(new Div(
                    new H3(translate("review.evidence")),
                    new EvidenceList(reviewed.report().evidence(), services.evidence())));
        }
    }

    private static Paragraph submitted(PlanReport report) {
        var line = new Paragraph();
        line.addClassName("quiet-note");
        var at = report.submittedAt();
        if (at != null) {
            line.setText(translate("review.submitted", DateTimeText.format(at), report.submittedBy()));
        }
        return line;
    }
}
