package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.jspecify.annotations.Nullable;

/** 前回の報告: what was reported last, and the two ways to make use of it. */
final class FormerPart extends Div {

    private static final long serialVersionUID = 1L;

    static final int LONGEST_NOTE = 200;

    private final transient FormFields fields = new FormFields();
    private final TextField note = new TextField(translate("reporting.unchanged.note"));
    private transient @Nullable FormDraft draft;

    /** Offers to report it as unchanged with one line, and to copy it; the latter to one who writes. */
    FormerPart(DueReport due, Consumer<@Nullable String> unchanged, Runnable copy) {
        addClassName("former");
        getElement().setAttribute("role", "group");
        var former = due.period().former();
        if (former == null) {
            add(new H4(translate("reporting.former")), quiet(translate("reporting.former.none")));
            return;
        }
        getElement()
                .setAttribute(
                        "aria-label",
                        translate("reporting.former.of", due.plan().title()));
        add(heading(former), new ReportWords(due.plan(), former));
        var write = new NativeButton(translate("reporting.former.copy"), click -> copy.run());
        write.addClassName("link");
        add(new Div(write));
        if (due.period().mayBeUnchanged()) {
            fields.add("input.note", note);
            note.setPlaceholder(translate("reporting.unchanged"));
            var report = new NativeButton(translate("reporting.unchanged.report"), click -> report(unchanged));
            report.addClassNames("btn", "quiet");
            report.setAriaLabel(
                    translate("reporting.unchanged.report.label", due.plan().title()));
            var part = new Div(note, report);
            part.addClassName("unchanged");
            draft = FormDraft.of(
                            "report/%s/%s/unchanged"
                                    .formatted(due.plan().id(), due.period().period()),
                            0,
                            translate(
                                    "form.draft.title",
                                    translate("reporting.unchanged"),
                                    due.plan().title()),
                            fields)
                    .discreet();
            add(draft.around(part));
        }
    }

    /** The one line was sent, or is not wanted any more. */
    void end() {
        if (draft != null) {
            draft.end();
        }
    }

    private static H4 heading(PlanReport former) {
        var heading = new H4(new Text(translate("reporting.former") + " "));
        heading.add(Cells.small(PeriodText.name(former.period())));
        return heading;
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet-note");
        return line;
    }

    private void report(Consumer<@Nullable String> unchanged) {
        fields.clear();
        var tooLong = Texts.tooLong("input.note", note.getLabel(), note.getValue(), LONGEST_NOTE);
        tooLong.map(problem -> new FieldProblem(problem.path(), problem.message()))
                .ifPresent(fields::show);
        if (tooLong.isEmpty()) {
            unchanged.accept(Texts.clean(note.getValue()));
        }
    }
}
