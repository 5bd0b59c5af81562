package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.MeasureText;
import org.jspecify.annotations.Nullable;

/** 実績を記録する: the measure, where it is not given, and its result. */
final class ActualForm extends ResultForm {

    private static final String MEASURE = "input.measureId";

    private Initiative now;
    private final Select<Measure> measure = new Select<>();
    private final ActualFields result;
    private final Paragraph target = new Paragraph();

    ActualForm(Initiative initiative, @Nullable Measure chosen, List<String> documents) {
        super(InitiativeEditing.Saved.ACTUAL, initiative);
        now = initiative;
        result = new ActualFields(fields(), documents);
        measure.setLabel(translate("result.measure"));
        measure.setItems(initiative.measures());
        measure.setItemLabelGenerator(Measure::label);
        // No required mark: Vaadin would put aria-required on a button, which no screen reader may expect there.
        measure.setPlaceholder(translate("result.measure.choose"));
        measure.addValueChangeListener(event -> choose());
        fields().add(MEASURE, measure, Measure::id);
        target.addClassName("quiet-note");
        show(measure, target, result);
        choose();
        if (chosen != null) {
            measure.setValue(chosen);
        } else if (initiative.measures().size() == 1) {
            measure.setValue(initiative.measures().getFirst());
        }
    }

    private void choose() {
        result.setVisible(!measure.isEmpty());
        target.setVisible(!measure.isEmpty());
        chosen(now).ifPresent(its -> {
            tell(its);
            result.show(its, its.actual());
        });
    }

    private void tell(Measure its) {
        target.setText(translate("result.measure.about", MeasureText.target(its), MeasureText.actual(its)));
    }

    /** The measure that is chosen, as it is in this state. */
    private Optional<Measure> chosen(Initiative state) {
        return state.measures().stream()
                .filter(each -> each.id().equals(measureId()))
                .findFirst();
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
    ResultInput input(int expectedVersion) {
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
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
        chosen(theirs).ifPresent(this::tell);
    }

    @Override
    public void giveWay(List<FieldConflict> given) {
        if (!given.isEmpty()) {
            chosen(now).ifPresent(its -> result.show(its, its.actual()));
        }
    }

    @Override
    public boolean isSettled(Initiative theirs) {
        return chosen(theirs)
                .filter(its -> inWords(its, its.actual()).equals(inWords(its, result.actual())))
                .isPresent();
    }

    private static String inWords(Measure measure, @Nullable Actual actual) {
        String text = MeasureText.actualWithReason(measure, actual);
        Source source = actual == null ? null : actual.source();
        return source == null ? text : translate("result.sourced", text, source.document(), source.locator());
    }

    @Override
    protected @Nullable String measureId() {
        return measure.getOptionalValue().map(Measure::id).orElse(null);
    }
}
