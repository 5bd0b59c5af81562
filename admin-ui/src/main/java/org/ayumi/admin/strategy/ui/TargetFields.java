package org.ayumi.admin.strategy.ui;

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
public final class TargetFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_UNIT = 20;

    private final Select<Comparison> comparison = new Select<>();
    private final TextField figure = new TextField(translate("form.target.figure"));
    private final TextField unit = new TextField(translate("form.target.unit"));

    /** Fields that hold this target. */
    public TargetFields(Comparison start, @Nullable Double target, @Nullable String startUnit) {
        addClassName("target-fields");
        comparison.setLabel(translate("form.target.comparison"));
        comparison.setItems(Comparison.values());
        comparison.setItemLabelGenerator(its -> translate("form.comparison." + its));
        comparison.addValueChangeListener(event -> arrange());
        figure.getElement().setAttribute("inputmode", "decimal");
        unit.setPlaceholder(translate("form.target.unit.such"));
        add(figure, unit, comparison);
        show(start, target, startUnit);
    }

    /** Shows this target. */
    public void show(Comparison its, @Nullable Double target, @Nullable String itsUnit) {
        comparison.setValue(its);
        figure.setValue(target == null ? "" : new FigureText(target, null).text());
        unit.setValue(itsUnit == null ? "" : itsUnit);
        arrange();
    }

    private void arrange() {
        figure.setVisible(comparison() != Comparison.DONE);
        unit.setVisible(comparison() != Comparison.DONE);
    }

    /** Registers the fields under this path of the input. */
    public void register(FormFields fields, String path) {
        fields.add(path + ".target", figure);
        fields.add(path + ".unit", unit);
        fields.add(path + ".comparison", comparison);
    }

    /** What is missing or no figure; the problems begin with the name of what has this target. */
    public List<FieldProblem> check(String path, String name) {
        if (comparison() == Comparison.DONE) {
            return List.of();
        }
        List<FieldProblem> problems = new ArrayList<>();
        switch (Amount.read(figure.getValue())) {
            case Amount.Missing _ ->
                problems.add(new FieldProblem(path + ".target", name + translate("form.target.figure.missing")));
            case Amount.Refused refused ->
                problems.add(new FieldProblem(path + ".target", name + translate(refused.key())));
            case Amount.Read _ -> {}
        }
        if (Texts.clean(unit.getValue()) == null) {
            problems.add(new FieldProblem(path + ".unit", name + translate("form.target.unit.missing")));
        }
        Texts.tooLong(path + ".unit", name + unit.getLabel(), unit.getValue(), LONGEST_UNIT)
                .ifPresent(problems::add);
        return problems;
    }

    /** How it is compared. */
    public Comparison comparison() {
        return comparison.getOptionalValue().orElse(Comparison.AT_LEAST);
    }

    /** The figure; null where it is 完了 or none is entered. */
    public @Nullable Double target() {
        return comparison() != Comparison.DONE && Amount.read(figure.getValue()) instanceof Amount.Read(double read)
                ? Double.valueOf(read)
                : null;
    }

    /** The unit; null where it is 完了 or none is entered. */
    public @Nullable String unit() {
        return comparison() == Comparison.DONE ? null : Texts.clean(unit.getValue());
    }

    /** Whether nothing is entered. */
    public boolean isEmpty() {
        return comparison() != Comparison.DONE && figure.isEmpty() && unit.isEmpty();
    }

    /** Everything entered so far. */
    public Object entered() {
        return List.of(comparison(), figure.getValue(), unit.getValue());
    }
}
