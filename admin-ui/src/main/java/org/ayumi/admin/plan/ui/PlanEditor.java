package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanAnswer;
import org.ayumi.admin.plan.PlanApi;
import org.ayumi.admin.plan.PlanContent;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanForm;
import org.ayumi.admin.plan.PlanInput;

/**
 * The form of a plan as a page: sends, shows what is to be put right at its field, compares after a conflict. A call
 * that brings no answer leaves it as it is.
 */
final class PlanEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanForm form;
    private final transient PlanApi plans;
    private final transient IntFunction<PlanInput> input;
    private final transient Consumer<String> done;
    private final transient FormFields fields = new FormFields();
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final WordsFields words;
    private final Div buttons = new Div();
    private final transient FormDraft draft;

    private PlanEditor(PlanForm form, PlanApi plans, Consumer<String> done, Function<PlanEditor, Start> starting) {
        this.form = form;
        this.plans = plans;
        this.done = done;
        var plan = form.plan();
        words = new WordsFields(
                fields,
                plan == null ? PlanContent.EMPTY : PlanContent.of(plan),
                form.choices(),
                plan != null && plan.isFixed());
        addClassName("plan-form");
        buttons.addClassName("actions");
        var its = starting.apply(this);
        input = its.input();
        // Every heading inside is below this one.
        var heading = new H2(translate("plan.form"));
        heading.addClassName("spoken");
        draft = FormDraft.of(its.key(), plan == null ? 0 : plan.version(), its.title(), fields);
        List<Component> parts = new ArrayList<>(List.of(heading, problems, notices));
        its.before().ifPresent(parts::add);
        parts.add(words);
        parts.add(buttons);
        add(draft.around(parts.toArray(Component[]::new)));
        offer("plan.save", this::save);
    }

    private record Start(String key, String title, Optional<Component> before, IntFunction<PlanInput> input) {}

    /** The form of a new plan of the year; tells the new plan's id once it is saved. */
    static PlanEditor begin(int fiscalYear, PlanForm form, PlanApi plans, Consumer<String> done) {
        return new PlanEditor(form, plans, done, editor -> {
            var mine = form.person().mayWriteFor();
            var department = new Select<PlanDepartment>();
            department.setLabel(translate("plan.department"));
            department.setItems(mine);
            department.setItemLabelGenerator(PlanDepartment::name);
            department.setValue(mine.getFirst());
            editor.fields.add("input.department", department, PlanDepartment::code);
            Component before = mine.size() > 1
                    ? department
                    : new Paragraph(translate("plan.begin.for", mine.getFirst().name()));
            return new Start(
                    "plan/new/" + fiscalYear,
                    translate("form.draft.title", translate("plan.begin"), new FiscalYearText(fiscalYear).era()),
                    Optional.of(before),
                    _ -> new PlanInput.Create(fiscalYear, department.getValue().code(), editor.words.content()));
        });
    }

    /** The form of a plan there is; tells its id once it is saved, or given up after a conflict. */
    static PlanEditor edit(Plan plan, PlanForm form, PlanApi plans, Consumer<String> done) {
        return new PlanEditor(
                form,
                plans,
                done,
                editor -> new Start(
                        "plan/%s/edit".formatted(plan.id()),
                        translate("form.draft.title", translate("plan.edit.heading"), plan.title()),
                        plan.isFixed() ? Optional.of(new Paragraph(translate("plan.edit.fixed"))) : Optional.empty(),
                        version -> new PlanInput.Edit(plan.id(), editor.words.content(), version)));
    }

    /** Whether something entered would be lost: what could be kept as a draft is not. */
    boolean isUnkept() {
        return draft.isUnkept() && !draft.keep();
    }

    /** Asks before entered text is lost. */
    void askBeforeLeaving(Runnable leave) {
        notices.removeAll();
        notices.add(new DiscardNotice(notices::removeAll, leave));
    }

    private void offer(String key, Runnable action) {
        var save = new Button(translate(key), click -> action.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.removeAll();
        buttons.add(save, new Button(translate("plan.cancel"), click -> done.accept("")));
    }

    private void save() {
        fields.clear();
        problems.clear();
        var found = words.check();
        if (!found.isEmpty()) {
            problems.show(found, fields);
            return;
        }
        var answer = plans.save(input.apply(draft.version()));
        if (answer.saved()) {
            finish(answer);
        } else if (answer.conflict() != null && answer.actionPlan() != null) {
            compare(answer.conflict(), answer);
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
        }
    }

    private void compare(Conflict conflict, PlanAnswer answer) {
        var theirs = answer.actionPlan();
        var plan = form.plan();
        if (theirs == null || plan == null) {
            return;
        }
        var mine = PlanText.fields(words.content(), form.choices());
        var fieldsThere = PlanText.compare(PlanText.fields(plan), PlanText.fields(theirs), mine);
        if (fieldsThere.stream().filter(field -> field.mine() != null).allMatch(ComparedField::isSettled)) {
            // A call that brought no answer was carried out after all, or somebody entered the same.
            finish(answer);
            return;
        }
        var panel = new ConflictPanel(conflict, fieldsThere);
        notices.removeAll();
        notices.add(panel);
        // Saving against the old version would fail again.
        offer("form.conflict.overwrite", () -> {
            draft.follow(theirs.version());
            save();
        });
        panel.focus();
    }

    private void finish(PlanAnswer answer) {
        draft.end();
        var plan = answer.actionPlan();
        done.accept(plan == null ? "" : plan.id());
    }
}
