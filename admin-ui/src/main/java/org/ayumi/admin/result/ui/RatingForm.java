package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import org.ayumi.admin.strategy.Rating;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.RatingText;
import org.jspecify.annotations.Nullable;

/** 公表する評価を決める: the rating, and why it differs from what the figures say. */
final class RatingForm implements ChangeForm {

    private static final String RATING = "input.rating";
    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 2000;

    private final String initiativeId;
    private final ResultState base;
    private @Nullable Rating computed;
    private final FormFields fields = new FormFields();
    private final Paragraph figures = new Paragraph();
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(translate("result.rating"));
    private final TextArea reason = new TextArea();
    private final Div content = new Div();

    RatingForm(Initiative initiative) {
        initiativeId = initiative.id();
        base = ResultState.of(initiative);
        computed = base.rating().computed();
        figures.addClassName("quiet-note");
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(RatingText::shapeAndWord);
        rating.setRequiredIndicatorVisible(true);
        rating.addValueChangeListener(event -> arrange());
        reason.setMinRows(2);
        fields.add(RATING, rating);
        fields.add(REASON, reason);
        content.addClassName("form");
        content.add(figures, rating, reason);
        rating.setValue(base.rating().official());
        reason.setValue(base.rating().reason() == null ? "" : base.rating().reason());
        arrange();
    }

    private void arrange() {
        figures.setText(
                computed == null
                        ? translate("strategy.rating.computed.none")
                        : translate("strategy.rating.computed.only", RatingText.shapeAndWord(computed)));
        boolean needed = needsReason();
        reason.setLabel(translate(needed ? "result.rating.reason" : "result.rating.remark"));
        reason.setHelperText(needed ? translate("result.rating.reason.help") : null);
        reason.setRequiredIndicatorVisible(needed);
    }

    private boolean needsReason() {
        return !rating.isEmpty() && rating.getValue() != computed;
    }

    @Override
    public String title() {
        return translate("strategy.action.rating");
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
        if (rating.isEmpty()) {
            problems.add(new FieldProblem(RATING, translate("result.rating.missing")));
        }
        if (needsReason() && Texts.clean(reason.getValue()) == null) {
            problems.add(new FieldProblem(REASON, translate("result.rating.reason.missing")));
        }
        Texts.tooLong(REASON, reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(rating.getOptionalValue(), reason.getValue());
    }

    @Override
    public ResultInput input(int expectedVersion) {
        return new ResultInput.SetOfficialRating(
                initiativeId, rating.getValue(), Texts.clean(reason.getValue()), expectedVersion);
    }

    @Override
    public void rebase(ResultState theirs) {
        computed = theirs.rating().computed();
        arrange();
    }

    @Override
    public List<ComparedField> compare(ResultState theirs) {
        return List.of(
                new ComparedField(
                        translate("result.rating"),
                        word(base.rating().official()),
                        word(theirs.rating().official()),
                        word(rating.getValue())),
                new ComparedField(
                        translate("result.rating.remark"),
                        text(base.rating().reason()),
                        text(theirs.rating().reason()),
                        text(Texts.clean(reason.getValue()))),
                new ComparedField(
                        translate("result.rating.computed"),
                        word(base.rating().computed()),
                        word(theirs.rating().computed()),
                        word(theirs.rating().computed())));
    }

    private static String word(@Nullable Rating its) {
        return its == null ? translate("result.none") : RatingText.shapeAndWord(its);
    }

    private static String text(@Nullable String its) {
        return its == null ? translate("result.none") : its;
    }

    @Override
    public InitiativeEditing.Saved kind() {
        return InitiativeEditing.Saved.RATING;
    }
}
