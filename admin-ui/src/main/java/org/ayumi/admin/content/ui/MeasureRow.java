package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.ui.TargetFields;
import org.jspecify.annotations.Nullable;

/** A measure as it is entered: its name and target first, what few need folded away. */
final class MeasureRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_NOTE = 1000;

    private final @Nullable String id;
    private final TextField label = new TextField(translate("content.measures.label"));
    private final TargetFields target;
    private final BaselineFields baseline;
    private final TextArea note = new TextArea(translate("content.measures.note"));
    private final NativeDetails more;

    MeasureRow(ContentInput.Entry measure, int yearBefore, List<String> documents) {
        id = measure.id();
        addClassName("form");
        label.setValue(measure.label());
        label.setRequiredIndicatorVisible(true);
        target = new TargetFields(measure.comparison(), measure.target(), measure.unit());
        baseline = new BaselineFields(measure.baseline(), yearBefore, documents);
        note.setValue(measure.note() == null ? "" : measure.note());
        note.setMinRows(2);
        var inside = new Div(baseline, note);
        inside.addClassName("form");
        more = new NativeDetails(translate("content.measures.more"), inside);
        more.addClassName("fold");
        more.setOpen(!baseline.isEmpty());
        add(label, target, more);
    }

    @Override
    public String id() {
        return id == null ? "" : id;
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".label", label);
        fields.add(path + ".note", note);
        target.register(fields, path);
        baseline.register(fields, path + ".baseline");
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".label", name + label.getLabel(), label.getValue(), LONGEST_LABEL));
        problems.addAll(target.check(path, name));
        var folded =
                new ArrayList<>(Checks.optional(path + ".note", name + note.getLabel(), note.getValue(), LONGEST_NOTE));
        folded.addAll(baseline.check(path + ".baseline", name));
        if (!folded.isEmpty()) {
            more.setOpen(true);
        }
        problems.addAll(folded);
        return problems;
    }

    @Override
    public boolean isEmpty() {
        return id == null && label.isEmpty() && target.isEmpty() && baseline.isEmpty() && note.isEmpty();
    }

    @Override
    public void focus() {
        label.focus();
    }

    ContentInput.Entry measure() {
        return new ContentInput.Entry(
                id,
                Checks.text(label.getValue()),
                target.comparison(),
                target.target(),
                target.unit(),
                baseline.reference(),
                Texts.clean(note.getValue()));
    }

    @Override
    public Object entered() {
        return List.of(label.getValue(), target.entered(), baseline.entered(), note.getValue());
    }
}
