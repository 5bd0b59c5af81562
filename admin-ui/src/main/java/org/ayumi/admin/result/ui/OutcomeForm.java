package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Outcome;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/** 成果をまとめる: one sentence that says it, and points in order. */
final class OutcomeForm extends ResultForm {

    private static final String HEADLINE = "input.headline";
    private static final int LONGEST = 300;

    private Initiative now;
    private final TextArea headline = new TextArea(translate("result.headline"));
    private final PointsField points;

    OutcomeForm(Initiative initiative) {
        super(InitiativeEditing.Saved.OUTCOME, initiative);
        now = initiative;
        headline.setHelperText(translate("result.headline.help", LONGEST));
        headline.setRequiredIndicatorVisible(true);
        headline.setMinRows(2);
        headline.setValue(headline(initiative));
        fields().add(HEADLINE, headline);
        points = new PointsField(fields(), points(initiative));
        show(headline, points);
    }

    private static String headline(Initiative its) {
        Outcome outcome = its.outcome();
        return outcome == null ? "" : outcome.headline();
    }

    private static List<String> points(Initiative its) {
        Outcome outcome = its.outcome();
        return outcome == null ? List.of() : outcome.points();
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
    ResultInput input(int expectedVersion) {
        return new ResultInput.SetOutcome(
                initiative().id(), headline.getValue().strip(), points.texts(), expectedVersion);
    }

    @Override
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
    }

    @Override
    public void giveWay(List<FieldConflict> given) {
        if (!given.isEmpty()) {
            headline.setValue(headline(now));
            points.show(points(now));
        }
    }

    @Override
    public boolean isSettled(Initiative theirs) {
        return headline(theirs).equals(headline.getValue().strip())
                && points(theirs).equals(points.texts());
    }
}
