package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportInput;

/** まとめて変更なし: choose the plans in which nothing has changed, and report them at once. */
final class UnchangedCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ReportApi reports;
    private final transient ReportPeriod period;
    private final transient ReportCard.Listener listener;
    private final transient Map<Checkbox, ReportCard> choices = new LinkedHashMap<>();
    private final transient FormFields fields = new FormFields();
    private final ProblemSummary problems = new ProblemSummary();
    private final UnorderedList list = new UnorderedList();
    private final TextField note = fields.add("input.note", new TextField(translate("reporting.unchanged.note")));
    private final transient FormDraft draft;
    private final Button report = new Button("", click -> report());

    UnchangedCard(ReportApi reports, int fiscalYear, ReportPeriod period, ReportCard.Listener listener) {
        this.reports = reports;
        this.period = period;
        this.listener = listener;
        addClassNames("card", "unchanged-card");
        list.addClassName("unchanged-list");
        note.setPlaceholder(translate("reporting.unchanged"));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        var all = new NativeButton(translate("reporting.unchanged.all"), click -> chooseAll());
        all.addClassNames("btn", "quiet", "small");
        var foot = new Div(note, report);
        foot.addClassName("foot");
        draft = FormDraft.of(
                        "report/unchanged/%d/%s".formatted(fiscalYear, period),
                        0,
                        translate("form.draft.title", translate("reporting.unchanged"), PeriodText.withMonths(period)),
                        fields)
                .discreet();
        add(
                new H3(translate("reporting.unchanged.heading")),
                new Paragraph(translate("reporting.unchanged.lead")),
                problems,
                new Div(all),
                list,
                draft.around(foot));
    }

    /** Offers these; hidden where there are none. */
    void show(List<ReportCard> cards) {
        choices.clear();
        list.removeAll();
        cards.stream().filter(card -> card.due().period().mayBeUnchanged()).forEach(this::offer);
        setVisible(!choices.isEmpty());
        count();
    }

    private void offer(ReportCard card) {
        var choice = new Checkbox(card.due().plan().title());
        choice.addValueChangeListener(event -> count());
        choices.put(choice, card);
        list.add(new ListItem(choice, former(card.due())));
    }

    private static Span former(DueReport due) {
        var former = due.period().former();
        var line = new Span();
        line.addClassName("row");
        if (former != null) {
            line.add(ReportMarks.of(former.status()));
            if (former.achievement() != null) {
                line.add(new Span(ReportText.percent(former.achievement())));
            }
        }
        return line;
    }

    private List<ReportCard> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    // One with words of its own was changed, or somebody began to say how.
    private void chooseAll() {
        choices.forEach((choice, card) -> choice.setValue(card.isUntouched()));
        report.focus();
    }

    /** Reckons with what was chosen, and with what has been begun meanwhile. */
    void count() {
        int chosen = chosen().size();
        report.setText(
                chosen == 0
                        ? translate("reporting.unchanged.report")
                        : translate("reporting.unchanged.report.count", chosen));
        report.setEnabled(chosen > 0);
        choices.forEach((choice, card) -> choice.setHelperText(
                choice.getValue() && !card.isUntouched() ? translate("reporting.unchanged.instead") : ""));
    }

    private void report() {
        fields.clear();
        problems.clear();
        var tooLong = Texts.tooLong("input.note", note.getLabel(), note.getValue(), FormerPart.LONGEST_NOTE);
        if (tooLong.isPresent()) {
            problems.show(List.of(tooLong.get()), fields);
            return;
        }
        var ids = chosen().stream().map(card -> card.due().plan().id()).toList();
        var answer =
                reports.reportUnchanged(new ReportInput.Unchanged(ids, period, Texts.clean(note.getValue()), false));
        if (answer.saved()) {
            note.clear();
            listener.reported(answer.actionPlans());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
        }
    }
}
