package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;

/** A change of which initiatives a year has: says first what it does, then asks for what it needs. */
abstract class StructureForm implements EnteredChange<AuthoredYear> {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final FormFields fields = new FormFields();
    private final List<Limit> limits = new ArrayList<>();
    private final Div content = new Div();
    private AuthoredYear year;

    private record Limit(String path, String name, TextArea text, boolean required) {}

    StructureForm(AuthoredYear year, String means) {
        this.year = year;
        content.addClassName("form");
        content.add(new Paragraph(means));
    }

    /** What it is about, for people. */
    abstract String about();

    /** What would be sent against this version of the frame. */
    abstract AuthoringInput input(int expectedVersion);

    /** Stands on what somebody else has made of the year. */
    final void rebase(AuthoredYear theirs) {
        year = theirs;
        rebased();
    }

    /** Called when the year is another: what the form offers may be another, too. */
    protected void rebased() {}

    /** The year the form stands on. */
    protected final AuthoredYear year() {
        return year;
    }

    /** An initiative as the form has seen it. */
    protected final AuthoringInput.Seen seen(AuthoredInitiative initiative) {
        return AuthoringInput.Seen.of(year.find(initiative.id()).orElse(initiative));
    }

    protected final void add(Component... parts) {
        content.add(parts);
    }

    /** A title at the input's path. */
    protected final TextField title(String path, String label) {
        var title = new TextField(label);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        return fields.add(path, title);
    }

    /** A text of some lines at the input's path. */
    protected final TextArea text(String path, String label, boolean required) {
        var text = new TextArea(label);
        text.setMinRows(2);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(required);
        limits.add(new Limit(path, label, text, required));
        return fields.add(path, text);
    }

    protected static void checkTitle(List<FieldProblem> problems, String path, TextField title) {
        if (Texts.clean(title.getValue()) == null) {
            problems.add(new FieldProblem(path, translate("authoring.missing", title.getLabel())));
        }
        Texts.tooLong(path, title.getLabel(), title.getValue(), LONGEST_TITLE).ifPresent(problems::add);
    }

    protected static Optional<FieldProblem> problemWhere(boolean wrong, String path, String key) {
        return wrong ? Optional.of(new FieldProblem(path, translate(key))) : Optional.empty();
    }

    @Override
    public final Component content() {
        return content;
    }

    @Override
    public final FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<FieldProblem>();
        for (var limit : limits) {
            String typed = limit.text().getValue();
            if (limit.required() && Texts.clean(typed) == null) {
                problems.add(new FieldProblem(limit.path(), translate("authoring.missing", limit.name())));
            }
            Texts.tooLong(limit.path(), limit.name(), typed, LONGEST_TEXT).ifPresent(problems::add);
        }
        return problems;
    }
}
