package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.strategy.Highlight;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** A figure of a story as it is entered; a source of its own stays. */
final class FigureRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_PRINTED = 100;

    private final TextField label = new TextField(translate("content.figures.label"));
    private final TextField printed = new TextField(translate("content.figures.printed"));
    private final transient @Nullable Source source;

    FigureRow() {
        this(new Highlight.Figure("", "", null));
    }

    FigureRow(Highlight.Figure figure) {
        addClassName("source-fields");
        label.setValue(figure.label());
        printed.setValue(figure.printed());
        printed.setPlaceholder(translate("content.figures.printed.such"));
        source = figure.source();
        add(label, printed);
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".label", label);
        fields.add(path + ".printed", printed);
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".label", name + label.getLabel(), label.getValue(), LONGEST_LABEL));
        problems.addAll(
                Checks.required(path + ".printed", name + printed.getLabel(), printed.getValue(), LONGEST_PRINTED));
        return problems;
    }

    boolean needsSource() {
        return source == null && !isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return label.isEmpty() && printed.isEmpty();
    }

    @Override
    public void focus() {
        label.focus();
    }

    Highlight.Figure figure() {
        return new Highlight.Figure(Checks.text(label.getValue()), Checks.text(printed.getValue()), source);
    }

    @Override
    public Object entered() {
        return List.of(label.getValue(), printed.getValue());
    }
}
