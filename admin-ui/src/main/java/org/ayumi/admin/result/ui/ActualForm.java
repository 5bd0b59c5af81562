package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.result.ResultState;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.MeasureText;
import org.jspecify.annotations.Nullable;

/** 実績を記録する: the measure, where it is not given, and its result. */
final class ActualForm implements ChangeForm {

    private static final String MEASURE = "input.measureId";

    private final ResultState base;
    private final FormFields fields = new FormFields();
    private final Select<Measure> measure = new Select<>();
    private final ActualFields result;
    private final Paragraph target = new Paragraph();
    private final Div content = new Div();

    ActualForm(Initiative initiative, @Nullable Measure chosen, List<String> documents) {
        base = ResultState.of(initiative);
        result = new ActualFields(fields, documents);
        measure.setLabel(translate("result.measure"));
        measure.setItems(initiative.measures());
        measure.setItemLabelGenerator(Measure::label);
        // No required mark: Vaadin would put aria-required on a button, which no screen reader may expect there.
        measure.setPlaceholder(translate("result.measure.choose"));
        measure.addValueChangeListener(event -> show(event.getValue()));
        fields.add(MEASURE, measure, Measure::id);
        target.addClassName("quiet-note");
        content.addClassName("form");
        content.add(measure, target, result);
        show(null);
        if (chosen != null) {
            measure.setValue(chosen);
        } else if (initiative.measures().size() == 1) {
            measure.setValue(initiative.measures().getFirst());
        }
    }

    private void show(@Nullable Measure its) {
        result.setVisible(its != null);
        target.setVisible(its != null);
        if (its != null) {
            target.setText(translate("result.measure.about", MeasureText.target(its), MeasureText.actual(its)));
            result.show(its, its.actual());
        }
    }

    @Override
    public String title() {
        return translate("strategy.action.record");
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
        return measure.isEmpty()
                ? List.of(new FieldProblem(MEASURE, translate("result.measure.missing")))
                : result.check();
    }

    @Override
    public Object entered() {
        return List.of(measure.getOptionalValue().map(Measure::id), result.entered());
    }

    @Override
    public ResultInput input(int expectedVersion) {
        var actual = result.actual();
        return new ResultInput.RecordActual(
                measure.getValue().id(),
                actual.value(),
                actual.verdict(),
                actual.reason(),
                actual.source(),
                expectedVersion);
    }

    @Override
    public List<ComparedField> compare(ResultState theirs) {
        var its = measure.getValue();
        return List.of(new ComparedField(
                its.label(),
                inWords(its, base.actual(its.id())),
                inWords(its, theirs.actual(its.id())),
                inWords(its, result.actual())));
    }

    private static String inWords(Measure measure, @Nullable Actual actual) {
        String text = MeasureText.actualWithReason(measure, actual);
        Source source = actual == null ? null : actual.source();
        return source == null ? text : translate("result.sourced", text, source.document(), source.locator());
    }

    @Override
    public InitiativeEditing.Saved kind() {
        return InitiativeEditing.Saved.ACTUAL;
    }

    @Override
    public @Nullable String measureId() {
        return measure.getOptionalValue().map(Measure::id).orElse(null);
    }
}
