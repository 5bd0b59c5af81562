package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.result.ResultState;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Outcome;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.jspecify.annotations.Nullable;

/** 成果をまとめる: one sentence that says it, and points in order. */
final class OutcomeForm implements ChangeForm {

    private static final String HEADLINE = "input.headline";
    private static final int LONGEST = 300;

    private final String initiativeId;
    private final ResultState base;
    private final FormFields fields = new FormFields();
    private final TextArea headline = new TextArea(translate("result.headline"));
    private final PointsField points;
    private final Div content = new Div();

    OutcomeForm(Initiative initiative) {
        initiativeId = initiative.id();
        base = ResultState.of(initiative);
        Outcome outcome = initiative.outcome();
        headline.setHelperText(translate("result.headline.help", LONGEST));
        headline.setRequiredIndicatorVisible(true);
        headline.setMinRows(2);
        headline.setValue(outcome == null ? "" : outcome.headline());
        fields.add(HEADLINE, headline);
        points = new PointsField(fields, outcome == null ? List.of() : outcome.points());
        content.addClassName("form");
        content.add(headline, points);
    }

    @Override
    public String title() {
        return translate("strategy.action.outcome");
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
        List<FieldProblem> problems = new ArrayList<>();
        if (Texts.clean(headline.getValue()) == null) {
            problems.add(new FieldProblem(HEADLINE, translate("result.headline.missing")));
        }
        Texts.tooLong(HEADLINE, headline.getLabel(), headline.getValue(), LONGEST)
                .ifPresent(problems::add);
        problems.addAll(points.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(headline.getValue(), points.texts());
    }

    @Override
    public ResultInput input(int expectedVersion) {
        return new ResultInput.SetOutcome(initiativeId, headline.getValue().strip(), points.texts(), expectedVersion);
    }

    @Override
    public List<ComparedField> compare(ResultState theirs) {
        return List.of(
                new ComparedField(
                        translate("result.headline"),
                        headline(base.outcome()),
                        headline(theirs.outcome()),
                        headline.getValue().strip()),
                new ComparedField(
                        translate("result.points"),
                        lines(base.outcome()),
                        lines(theirs.outcome()),
                        lines(points.texts())));
    }

    private static String headline(@Nullable Outcome outcome) {
        return outcome == null ? translate("result.none") : outcome.headline();
    }

    private static String lines(@Nullable Outcome outcome) {
        return lines(outcome == null ? List.of() : outcome.points());
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? translate("result.none") : "・" + String.join("\n・", texts);
    }

    @Override
    public InitiativeEditing.Saved kind() {
        return InitiativeEditing.Saved.OUTCOME;
    }
}
