package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Verdict;
import org.ayumi.admin.strategy.ui.SourceFields;
import org.jspecify.annotations.Nullable;

/** A measure's result as it is entered: the way, the figure or judgement, the reason, the source. */
final class ActualFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final String SOURCE = "input.source";

    private static final String VALUE = "input.value";
    private static final String VERDICT = "input.verdict";

    private final transient FormFields fields;
    private final RadioButtonGroup<ActualKind> kind = new RadioButtonGroup<>(translate("result.kind"));
    private final TextField value = new TextField(translate("result.value"));
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(translate("result.verdict"));
    private final ReasonField reason = new ReasonField("");
    private final SourceFields source;
    private final Span unit = new Span();

    ActualFields(FormFields fields, List<String> documents) {
        this.fields = fields;
        addClassName("form");
        kind.setItemLabelGenerator(its -> translate("result.kind." + its));
        kind.addValueChangeListener(event -> arrange());
        value.setSuffixComponent(unit);
        value.getElement().setAttribute("inputmode", "decimal");
        value.addValueChangeListener(event -> refuseAtOnce());
        value.setRequiredIndicatorVisible(true);
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(its -> translate("result.verdict." + its));
        verdict.setRequiredIndicatorVisible(true);
        fields.keep("kind", kind);
        fields.add(VALUE, value);
        fields.add(VERDICT, verdict);
        reason.register(fields);
        source = new SourceFields(documents);
        source.register(fields, SOURCE);
        add(kind, value, verdict, reason, source);
    }

    void show(Measure measure, @Nullable Actual actual) {
        fields.clear();
        kind.setItems(ActualKind.of(measure));
        kind.setValue(ActualKind.of(measure, actual));
        Double number = actual == null ? null : actual.value();
        value.setValue(number == null ? "" : new FigureText(number, null).text());
        unit.setText(measure.unit() == null ? "" : measure.unit());
        value.setHelperText("%".equals(measure.unit()) ? translate("result.value.percent") : null);
        verdict.setValue(actual == null ? null : actual.verdict());
        reason.setValue(actual == null || actual.reason() == null ? "" : actual.reason());
        source.show(actual == null ? null : actual.source());
        arrange();
    }

    private ActualKind kind() {
        return kind.getOptionalValue().orElse(ActualKind.REASON);
    }

    private void arrange() {
        value.setVisible(kind() == ActualKind.VALUE);
        verdict.setVisible(kind() == ActualKind.VERDICT);
        reason.setLabel(translate("result.reason." + kind()));
        reason.require(kind().needsReason() ? translate("result.reason.missing." + kind()) : null);
        source.setRequired(kind().needsSource());
    }

    private void refuseAtOnce() {
        boolean refused = Amount.read(value.getValue()) instanceof Amount.Refused;
        fields.show(new FieldProblem(VALUE, refused ? valueProblem() : ""));
    }

    private String valueProblem() {
        return switch (Amount.read(value.getValue())) {
            case Amount.Missing _ -> translate("result.value.missing");
            case Amount.Refused refused -> translate(refused.key());
            case Amount.Read _ -> "";
        };
    }

    List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind() == ActualKind.VALUE && !valueProblem().isEmpty()) {
            problems.add(new FieldProblem(VALUE, valueProblem()));
        }
        if (kind() == ActualKind.VERDICT && verdict.isEmpty()) {
            problems.add(new FieldProblem(VERDICT, translate("result.verdict.missing")));
        }
        problems.addAll(reason.check());
        problems.addAll(source.check(SOURCE, kind().needsSource()));
        return problems;
    }

    /** The result as entered; what belongs to another way is left out. */
    Actual actual() {
        Double number = kind() == ActualKind.VALUE && Amount.read(value.getValue()) instanceof Amount.Read(double read)
                ? Double.valueOf(read)
                : null;
        Verdict judged = kind() == ActualKind.VERDICT ? verdict.getValue() : null;
        return new Actual(number, judged, reason.reason(), null, source.source());
    }

    Object entered() {
        return Arrays.asList(
                kind.getValue(), value.getValue(), verdict.getValue(), reason.getValue(), source.entered());
    }
}
