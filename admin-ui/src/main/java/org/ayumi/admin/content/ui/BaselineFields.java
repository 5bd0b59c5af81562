package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.ui.SourceFields;
import org.jspecify.annotations.Nullable;

/** 参考: a former actual beside a target, with its year and its source; none where nothing is entered. */
final class BaselineFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PRINTED = 100;

    private final TextField year = new TextField(translate("content.baseline.year"));
    private final TextField value = new TextField(translate("content.baseline.value"));
    private final TextField printed = new TextField(translate("content.baseline.printed"));
    private final SourceFields source;

    BaselineFields(ContentInput.@Nullable Reference start, int yearBefore, List<String> documents) {
        addClassName("form");
        source = new SourceFields(documents);
        year.setValue(new FiscalYearText(start == null ? yearBefore : start.fiscalYear()).era());
        value.getElement().setAttribute("inputmode", "decimal");
        printed.setHelperText(translate("content.baseline.printed.help"));
        if (start != null) {
            value.setValue(start.value() == null ? "" : new FigureText(start.value(), null).text());
            printed.setValue(start.printed() == null ? "" : start.printed());
            source.show(start.source());
        }
        var figures = new Div(value, printed, year);
        figures.addClassName("target-fields");
        add(figures, source);
    }

    void register(FormFields fields, String path) {
        fields.add(path + ".fiscalYear", year);
        fields.add(path + ".value", value);
        fields.add(path + ".printed", printed);
        source.register(fields, path + ".source");
    }

    List<FieldProblem> check(String path, String name) {
        if (isEmpty()) {
            return List.of();
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (FiscalYearText.read(year.getValue()).isEmpty()) {
            problems.add(new FieldProblem(path + ".fiscalYear", name + translate("content.baseline.year.missing")));
        }
        if (Amount.read(value.getValue()) instanceof Amount.Refused refused) {
            problems.add(new FieldProblem(path + ".value", name + translate(refused.key())));
        }
        if (value.isEmpty() && printed.isEmpty()) {
            problems.add(new FieldProblem(path + ".value", name + translate("content.baseline.missing")));
        }
        problems.addAll(
                Checks.optional(path + ".printed", name + printed.getLabel(), printed.getValue(), LONGEST_PRINTED));
        problems.addAll(source.check(path + ".source", true));
        return problems;
    }

    boolean isEmpty() {
        return value.isEmpty() && printed.isEmpty() && source.isEmpty();
    }

    ContentInput.@Nullable Reference reference() {
        var stands = source.source();
        Optional<FiscalYearText> read = FiscalYearText.read(year.getValue());
        if (isEmpty() || stands == null || read.isEmpty()) {
            return null;
        }
        return new ContentInput.Reference(
                read.get().year(),
                Amount.read(value.getValue()) instanceof Amount.Read(double figure) ? Double.valueOf(figure) : null,
                Texts.clean(printed.getValue()),
                stands);
    }

    Object entered() {
        return List.of(year.getValue(), value.getValue(), printed.getValue(), source.entered());
    }
}
