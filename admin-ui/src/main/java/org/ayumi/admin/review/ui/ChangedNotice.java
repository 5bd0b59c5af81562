package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.Function;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportState;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.review.ReviewAnswer;
import org.jspecify.annotations.Nullable;

/** Somebody was faster: the department has put the report right, or a colleague has decided. Nothing entered is lost. */
final class ChangedNotice extends Div implements Focusable<ChangedNotice> {

    private static final long serialVersionUID = 1L;

    private final boolean submitted;

    ChangedNotice(ReviewAnswer answer, PlanReport base, PlanReport theirs) {
        submitted = theirs.state() == ReportState.SUBMITTED;
        addClassNames("notice", "hold");
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        String key = submitted ? "review.changed" : "review.faster";
        add(new H3(translate(key)));
        var conflict = answer.conflict();
        if (conflict != null) {
            add(new Paragraph(
                    translate("form.conflict.who", DateTimeText.format(conflict.changedAt()), conflict.changedBy())));
        }
        add(new Paragraph(translate(key + ".hint")));
        var list = new UnorderedList();
        if (submitted) {
            difference(list, "status", base, theirs, its -> ReportMarks.word(its.status()));
            difference(list, "achievement", base, theirs, ChangedNotice::achievement);
            difference(list, "cause", base, theirs, its -> its.cause() == null ? null : ReportMarks.word(its.cause()));
            difference(
                    list,
                    "blocker",
                    base,
                    theirs,
                    its -> its.blocker() == null ? null : ReportMarks.word(its.blocker()));
            difference(list, "done", base, theirs, PlanReport::done);
            difference(list, "next", base, theirs, PlanReport::next);
            add(list);
        }
    }

    /** Whether it still waits for a decision. */
    boolean mayGoOn() {
        return submitted;
    }

    private static void difference(
            UnorderedList list,
            String name,
            PlanReport base,
            PlanReport theirs,
            Function<PlanReport, @Nullable String> part) {
        String was = part.apply(base);
        String is = part.apply(theirs);
        if (!Objects.equals(was, is)) {
            list.add(new ListItem(translate(
                    "review.changed.field",
                    translate("review.word." + name),
                    was == null ? "－" : was,
                    is == null ? "－" : is)));
        }
    }

    private static @Nullable String achievement(PlanReport report) {
        return report.achievement() == null ? null : new FigureText(report.achievement(), "%").text();
    }
}
