package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;

/** A KPI line as it is entered. */
final class LineRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_MEASURES = 30;

    private final TextField label = new TextField(translate("content.lines.label"));
    private final TextArea note = new TextArea(translate("content.lines.note"));
    private final Rows<MeasureRow> measures;

    LineRow(ContentInput.Line line, Initiative initiative, List<String> documents) {
        int yearBefore = initiative.fiscalYear() - 1;
        addClassName("form");
        label.setValue(line.label());
        label.setRequiredIndicatorVisible(true);
        note.setValue(line.note() == null ? "" : line.note());
        note.setMinRows(1);
        measures = new Rows<>(
                "content.measures",
                MOST_MEASURES,
                line.measures().stream()
                        .map(measure -> new MeasureRow(measure, yearBefore, documents))
                        .toList(),
                id -> new MeasureRow(KpiLines.find(initiative, id), yearBefore, documents));
        add(label, note, measures);
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".label", label);
        fields.add(path + ".note", note);
        measures.place(fields, path + ".measures");
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".label", name + label.getLabel(), label.getValue(), LONGEST_LABEL));
        problems.addAll(Checks.optional(path + ".note", name + note.getLabel(), note.getValue(), LONGEST_NOTE));
        problems.addAll(measures.check(name));
        if (measures.rows().isEmpty()) {
            problems.add(new FieldProblem(path + ".label", name + translate("content.measures.missing")));
        }
        return problems;
    }

    @Override
    public boolean isEmpty() {
        return label.isEmpty() && note.isEmpty() && measures.isEmpty();
    }

    @Override
    public void focus() {
        label.focus();
    }

    ContentInput.Line line() {
        return new ContentInput.Line(
                Checks.text(label.getValue()),
                Texts.clean(note.getValue()),
                measures.rows().stream()
                        .filter(row -> !row.isEmpty())
                        .map(MeasureRow::measure)
                        .toList());
    }

    @Override
    public Object entered() {
        return List.of(label.getValue(), note.getValue(), measures.entered());
    }
}
