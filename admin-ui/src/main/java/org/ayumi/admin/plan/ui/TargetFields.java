package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.strategy.Comparison;
import org.jspecify.annotations.Nullable;

/** A target as it is entered: how it is compared, the figure, the unit; no figure where it is 完了. */
final class TargetFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_UNIT = 20;

    private final Select<Comparison> comparison = new Select<>();
    private final TextField figure = new TextField(translate("plan.target.figure"));
    private final TextField unit = new TextField(translate("plan.target.unit"));

    TargetFields(Comparison start, @Nullable Double target, @Nullable String startUnit) {
        addClassName("target-fields");
        comparison.setLabel(translate("plan.target.comparison"));
        comparison.setItems(Comparison.values());
        comparison.setItemLabelGenerator(its -> translate("plan.comparison." + its));
        comparison.setValue(start);
        comparison.addValueChangeListener(event -> arrange());
        figure.getElement().setAttribute("inputmode", "decimal");
        figure.setValue(target == null ? "" : new FigureText(target, null).text());
        unit.setPlaceholder(translate("plan.target.unit.such"));
        unit.setValue(startUnit == null ? "" : startUnit);
        add(figure, unit, comparison);
        arrange();
    }

    private void arrange() {
        figure.setVisible(comparison() != Comparison.DONE);
        unit.setVisible(comparison() != Comparison.DONE);
    }

    /** Registers the fields under this path of the input. */
    void register(FormFields fields, String path) {
        fields.add(path + ".target", figure);
        fields.add(path + ".unit", unit);
        fields.add(path + ".comparison", comparison);
    }

    /** What is missing or no figure; the problems begin with the name of what has this target. */
    List<FieldProblem> check(String path, String name) {
        if (comparison() == Comparison.DONE) {
            return List.of();
        }
        List<FieldProblem> problems = new ArrayList<>();
        switch (Amount.read(figure.getValue())) {
            case Amount.Missing _ ->
                problems.add(new FieldProblem(path + ".target", name + translate("plan.target.figure.missing")));
            case Amount.Refused refused ->
                problems.add(new FieldProblem(path + ".target", name + translate(refused.key())));
            case Amount.Read _ -> {}
        }
        if (Texts.clean(unit.getValue()) == null) {
            problems.add(new FieldProblem(path + ".unit", name + translate("plan.target.unit.missing")));
        }
        Texts.tooLong(path + ".unit", name + unit.getLabel(), unit.getValue(), LONGEST_UNIT)
                .ifPresent(problems::add);
        return problems;
    }

    Comparison comparison() {
        return comparison.getOptionalValue().orElse(Comparison.AT_LEAST);
    }

    @Nullable Double target() {
        return comparison() != Comparison.DONE && Amount.read(figure.getValue()) instanceof Amount.Read(double read)
                ? Double.valueOf(read)
                : null;
    }

    @Nullable String unit() {
        return comparison() == Comparison.DONE ? null : Texts.clean(unit.getValue());
    }

    boolean isEmpty() {
        return comparison() != Comparison.DONE && figure.isEmpty() && unit.isEmpty();
    }

    Object entered() {
        return List.of(comparison(), figure.getValue(), unit.getValue());
    }
}
