package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Rating;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.RatingText;

/** 公表する評価を決める: the rating, and why it differs from what the figures say. */
final class RatingForm extends ResultForm {

    private static final String RATING = "input.rating";

    private Initiative now;
    private final Paragraph figures = new Paragraph();
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(translate("result.rating"));
    private final ReasonField reason = new ReasonField("");

    RatingForm(Initiative initiative) {
        super(InitiativeEditing.Saved.RATING, initiative);
        now = initiative;
        figures.addClassName("quiet-note");
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(RatingText::shapeAndWord);
        rating.setRequiredIndicatorVisible(true);
        rating.addValueChangeListener(event -> arrange());
        fields().add(RATING, rating);
        reason.register(fields());
        show(figures, rating, reason);
        showDecided();
        arrange();
    }

    private void showDecided() {
        rating.setValue(now.rating().official());
        reason.setValue(remark(now));
    }

    private static String remark(Initiative its) {
        String remark = its.rating().reason();
        return remark == null ? "" : remark;
    }

    private void arrange() {
        var computed = now.rating().computed();
        figures.setText(
                computed == null
                        ? translate("strategy.rating.computed.none")
                        : translate("strategy.rating.computed.only", RatingText.shapeAndWord(computed)));
        boolean needed = needsReason();
        reason.setLabel(translate(needed ? "result.rating.reason" : "result.rating.remark"));
        reason.setHelperText(needed ? translate("result.rating.reason.help") : null);
        reason.require(needed ? translate("result.rating.reason.missing") : null);
    }

    private boolean needsReason() {
        return !rating.isEmpty() && rating.getValue() != now.rating().computed();
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (rating.isEmpty()) {
            problems.add(new FieldProblem(RATING, translate("result.rating.missing")));
        }
        problems.addAll(reason.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(rating.getOptionalValue(), reason.getValue());
    }

    @Override
    ResultInput input(int expectedVersion) {
        return new ResultInput.SetOfficialRating(
                initiative().id(), rating.getValue(), reason.reason(), expectedVersion);
    }

    @Override
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
        arrange();
    }

    @Override
    public void giveWay(List<FieldConflict> given) {
        if (!given.isEmpty()) {
            showDecided();
        }
    }

    @Override
    public boolean isSettled(Initiative theirs) {
        return theirs.rating().official() == rating.getValue()
                && Objects.equals(Texts.clean(remark(theirs)), reason.reason());
    }
}
