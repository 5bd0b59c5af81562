package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** 出典: the document, chosen or typed, and the place in it. */
public final class SourceFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final ComboBox<String> document = new ComboBox<>(translate("form.source.document"));
    private final TextField locator = new TextField(translate("form.source.locator"));

    /** Empty fields; documents to choose from, others can be typed. */
    public SourceFields(List<String> documents) {
        addClassName("source-fields");
        document.setItems(documents);
        document.setAllowCustomValue(true);
        document.addCustomValueSetListener(event -> document.setValue(event.getDetail()));
        document.setHelperText(translate("form.source.document.help"));
        document.setClearButtonVisible(true);
        locator.setHelperText(translate("form.source.locator.help"));
        add(document, locator);
    }

    /** Registers the fields under this path of the input, such as input.source. */
    public void register(FormFields fields, String path) {
        fields.add(path + ".document", document);
        fields.add(path + ".locator", locator);
    }

    /** Shows a source, or none. */
    public void show(@Nullable Source source) {
        document.setValue(source == null ? null : source.document());
        locator.setValue(source == null ? "" : source.locator());
    }

    /** Marks both as required. */
    public void setRequired(boolean required) {
        document.setRequiredIndicatorVisible(required);
        locator.setRequiredIndicatorVisible(required);
    }

    /** What is missing: both where one is required, else the other half. */
    public List<FieldProblem> check(String path, boolean required) {
        boolean hasDocument = Texts.clean(document.getValue()) != null;
        boolean hasLocator = Texts.clean(locator.getValue()) != null;
        List<FieldProblem> problems = new ArrayList<>();
        if (!hasDocument && (required || hasLocator)) {
            problems.add(new FieldProblem(path + ".document", translate("form.source.document.missing")));
        }
        if (!hasLocator && (required || hasDocument)) {
            problems.add(new FieldProblem(path + ".locator", translate("form.source.locator.missing")));
        }
        Texts.tooLong(path + ".document", document.getLabel(), document.getValue(), LONGEST)
                .ifPresent(problems::add);
        Texts.tooLong(path + ".locator", locator.getLabel(), locator.getValue(), LONGEST)
                .ifPresent(problems::add);
        return problems;
    }

    /** What is entered; null where not both are. */
    public @Nullable Source source() {
        String title = Texts.clean(document.getValue());
        String place = Texts.clean(locator.getValue());
        return title == null || place == null ? null : new Source(title, place);
    }

    /** Whether nothing is entered. */
    public boolean isEmpty() {
        return document.isEmpty() && locator.isEmpty();
    }

    /** Everything entered so far. */
    public Object entered() {
        return Arrays.asList(document.getValue(), locator.getValue());
    }
}
