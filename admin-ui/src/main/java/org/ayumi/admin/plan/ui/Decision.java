package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanInput;
import org.ayumi.admin.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A change that needs at most one text: a confirmation, handing in, a review, the priority. */
final class Decision implements PlanChange {

    private static final int LONGEST_POST = 100;
    private static final int LONGEST_COMMENT = 2000;

    private final Plan plan;
    private final String name;
    private final BiFunction<String, Integer, PlanInput> input;
    private final BiPredicate<Plan, String> settled;
    private final FormFields fields = new FormFields();
    private final Div content = new Div();
    private @Nullable TextArea text;
    private boolean required;
    private String path = "";
    private int longest;

    private Decision(
            Plan plan, String name, BiFunction<String, Integer, PlanInput> input, BiPredicate<Plan, String> settled) {
        this.plan = plan;
        this.name = name;
        this.input = input;
        this.settled = settled;
        content.addClassName("form");
        content.add(new Paragraph(translate("plan.means." + name)));
    }

    static PlanChange confirm(Plan plan) {
        return new Decision(
                        plan,
                        "CONFIRM",
                        (post, version) -> new PlanInput.Confirm(plan.id(), post, version),
                        (theirs, post) -> theirs.status() == PlanStatus.CONFIRMED
                                && theirs.confirmation() != null
                                && theirs.confirmation().post().equals(post))
                .asking("input.post", LONGEST_POST, true);
    }

    static PlanChange submit(Plan plan) {
        return new Decision(
                plan,
                "SUBMIT",
                (_, version) -> new PlanInput.Submit(plan.id(), version),
                (theirs, _) -> theirs.status() == PlanStatus.SUBMITTED);
    }

    static PlanChange accept(Plan plan) {
        return new Decision(
                        plan,
                        "ACCEPT",
                        (comment, version) -> new PlanInput.Accept(plan.id(), Texts.clean(comment), version),
                        (theirs, comment) -> theirs.status() == PlanStatus.ACCEPTED && says(theirs, comment))
                .asking("input.comment", LONGEST_COMMENT, false);
    }

    static PlanChange giveBack(Plan plan) {
        return new Decision(
                        plan,
                        "RETURN",
                        (comment, version) -> new PlanInput.Return(plan.id(), comment, version),
                        (theirs, comment) -> theirs.status() == PlanStatus.RETURNED && says(theirs, comment))
                .asking("input.comment", LONGEST_COMMENT, true);
    }

    static PlanChange priority(Plan plan) {
        boolean wanted = !plan.priority();
        return new Decision(
                plan,
                wanted ? "PRIORITY" : "NO_PRIORITY",
                (_, version) -> new PlanInput.SetPriority(plan.id(), wanted, version),
                (theirs, _) -> theirs.priority() == wanted);
    }

    private static boolean says(Plan theirs, String comment) {
        var review = theirs.review();
        return review != null && Objects.equals(review.comment(), Texts.clean(comment));
    }

    private Decision asking(String itsPath, int most, boolean isRequired) {
        path = itsPath;
        longest = most;
        required = isRequired;
        var area = fields.add(path, new TextArea(translate("plan.asks." + name)));
        area.setHelperText(translate("plan.asks." + name + ".help"));
        area.setRequiredIndicatorVisible(required);
        area.setMinRows(most > LONGEST_POST ? 3 : 1);
        content.add(area);
        text = area;
        return this;
    }

    private String typed() {
        String clean = text == null ? null : Texts.clean(text.getValue());
        return clean == null ? "" : clean;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        if (text == null) {
            return List.of();
        }
        if (required && typed().isEmpty()) {
            return List.of(new FieldProblem(path, translate("plan.asks." + name + ".missing")));
        }
        return Texts.tooLong(path, text.getLabel(), text.getValue(), longest).stream()
                .toList();
    }

    @Override
    public Object entered() {
        return typed();
    }

    @Override
    public PlanInput input(int expectedVersion) {
        return input.apply(typed(), expectedVersion);
    }

    @Override
    public boolean isSettled(Plan theirs) {
        return settled.test(theirs, typed());
    }
}
