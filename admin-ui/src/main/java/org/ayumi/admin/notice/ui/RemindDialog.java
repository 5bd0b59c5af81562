package org.ayumi.admin.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.notice.ReminderApi;
import org.ayumi.admin.notice.UnreportedDepartment;
import org.jspecify.annotations.Nullable;

/**
 * Reminds departments of a period's missing reports (催促): who is missing, whom to remind, a note. Opened by the pages of
 * the DX office; the backend refuses everyone else.
 */
public final class RemindDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 500;

    private final transient ReminderApi reminders;
    private final int fiscalYear;
    private final ReportPeriod period;
    private final transient Consumer<String> after;
    private final CheckboxGroup<UnreportedDepartment> whom = new CheckboxGroup<>(translate("notice.remind.whom"));
    private final TextArea note = new TextArea(translate("notice.remind.note"));
    private final Div warnings = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final transient FormFields fields = new FormFields();
    private transient @Nullable FormDraft draft;

    /**
     * The dialog for a period; asks who is missing.
     *
     * @param after told in a sentence what was done, once departments were reminded
     */
    public RemindDialog(ReminderApi reminders, int fiscalYear, ReportPeriod period, Consumer<String> after) {
        this.reminders = reminders;
        this.fiscalYear = fiscalYear;
        this.period = period;
        this.after = after;
        addClassName("change");
        setHeaderTitle(translate("notice.remind"));
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        show(reminders.listUnreported(fiscalYear, period));
    }

    private void show(List<UnreportedDepartment> unreported) {
        var remindable =
                unreported.stream().filter(UnreportedDepartment::remindable).toList();
        var others = unreported.stream().filter(its -> !its.remindable()).toList();
        var about = new Paragraph(about());
        about.addClassName("about");
        List<Component> body = new ArrayList<>(List.of(about, warnings, problems));
        if (!remindable.isEmpty()) {
            body.addAll(List.of(choice(remindable), allOrNobody(remindable), note()));
        } else if (others.isEmpty()) {
            body.add(new Paragraph(translate("notice.remind.none")));
        }
        if (!others.isEmpty()) {
            body.add(others(others));
        }
        add(remindable.isEmpty() ? plain(body) : kept(body));
        getFooter()
                .add(new Button(translate(remindable.isEmpty() ? "common.close" : "notice.cancel"), click -> leave()));
        if (!remindable.isEmpty()) {
            var send = new Button(translate("notice.remind.send"), click -> send());
            send.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(send);
        }
    }

    private static Div plain(List<Component> body) {
        var plain = new Div();
        plain.add(body);
        plain.addClassName("form");
        return plain;
    }

    private Div kept(List<Component> body) {
        var its = FormDraft.of(
                "remind/%d/%s".formatted(fiscalYear, period),
                0,
                translate("form.draft.title", translate("notice.remind"), about()),
                fields);
        draft = its;
        return its.around(body.toArray(Component[]::new));
    }

    private String about() {
        return translate("notice.remind.about", new FiscalYearText(fiscalYear).era(), PeriodText.withMonths(period));
    }

    private CheckboxGroup<UnreportedDepartment> choice(List<UnreportedDepartment> remindable) {
        whom.setItems(remindable);
        whom.setItemLabelGenerator(RemindDialog::line);
        whom.setValue(new LinkedHashSet<>(remindable));
        whom.addClassName("departments");
        fields.add("departments", whom, its -> its.department().code());
        return whom;
    }

    private Div allOrNobody(List<UnreportedDepartment> remindable) {
        var all = new NativeButton(
                translate("notice.remind.all"), click -> whom.setValue(new LinkedHashSet<>(remindable)));
        var nobody = new NativeButton(translate("notice.remind.nobody"), click -> whom.clear());
        var buttons = new Div(all, nobody);
        buttons.addClassName("choose");
        List.of(all, nobody).forEach(button -> button.addClassName("link"));
        return buttons;
    }

    private TextArea note() {
        fields.add("note", note);
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(translate("notice.remind.note.hint"));
        note.setWidthFull();
        return note;
    }

    private static Div others(List<UnreportedDepartment> others) {
        var list = new UnorderedList();
        list.addClassName("plain");
        others.forEach(its -> list.add(new ListItem(translate(
                its.remindedToday() ? "notice.remind.reminded" : "notice.remind.locked",
                its.department().name()))));
        return new Div(new Paragraph(translate("notice.remind.others")), list);
    }

    private static String line(UnreportedDepartment its) {
        return translate(
                its.sample() ? "notice.remind.line.sample" : "notice.remind.line",
                its.department().name(),
                its.plans(),
                DayText.format(its.dueOn()));
    }

    private void send() {
        fields.clear();
        problems.clear();
        if (whom.getValue().isEmpty()) {
            problems.show(List.of(new FieldProblem("departments", translate("notice.remind.choose"))), fields);
            return;
        }
        var answer = reminders.remind(
                fiscalYear,
                period,
                whom.getValue().stream().map(its -> its.department().code()).toList(),
                text());
        if (answer.departments().isEmpty()) {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
            return;
        }
        end();
        after.accept(translate("notice.remind.done", answer.departments().size()));
    }

    private @Nullable String text() {
        return note.getValue().isBlank() ? null : note.getValue();
    }

    private void leave() {
        if (note.getValue().isBlank()) {
            close();
        } else if (warnings.getChildren().findAny().isEmpty()) {
            warnings.add(new DiscardNotice(warnings::removeAll, this::leaveDraft, this::end));
        }
    }

    private void leaveDraft() {
        if (draft == null || draft.keep()) {
            close();
        }
    }

    private void end() {
        if (draft != null) {
            draft.end();
        }
        close();
    }
}
