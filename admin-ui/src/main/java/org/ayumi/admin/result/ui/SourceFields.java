package org.ayumi.admin.result.ui;

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
final class SourceFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final String DOCUMENT = "input.source.document";
    private static final String LOCATOR = "input.source.locator";
    private static final int LONGEST = 200;

    private final ComboBox<String> document = new ComboBox<>(translate("result.source.document"));
    private final TextField locator = new TextField(translate("result.source.locator"));

    SourceFields(FormFields fields, List<String> documents) {
        addClassName("source-fields");
        document.setItems(documents);
        document.setAllowCustomValue(true);
        document.addCustomValueSetListener(event -> document.setValue(event.getDetail()));
        document.setHelperText(translate("result.source.document.help"));
        document.setClearButtonVisible(true);
        locator.setHelperText(translate("result.source.locator.help"));
        fields.add(DOCUMENT, document);
        fields.add(LOCATOR, locator);
        add(document, locator);
    }

    void show(@Nullable Source source) {
        document.setValue(source == null ? null : source.document());
        locator.setValue(source == null ? "" : source.locator());
    }

    void setRequired(boolean required) {
        document.setRequiredIndicatorVisible(required);
        locator.setRequiredIndicatorVisible(required);
    }

    List<FieldProblem> check(boolean required) {
        boolean hasDocument = Texts.clean(document.getValue()) != null;
        boolean hasLocator = Texts.clean(locator.getValue()) != null;
        List<FieldProblem> problems = new ArrayList<>();
        if (!hasDocument && (required || hasLocator)) {
            problems.add(new FieldProblem(DOCUMENT, translate("result.source.document.missing")));
        }
        if (!hasLocator && (required || hasDocument)) {
            problems.add(new FieldProblem(LOCATOR, translate("result.source.locator.missing")));
        }
        Texts.tooLong(DOCUMENT, document.getLabel(), document.getValue(), LONGEST)
                .ifPresent(problems::add);
        Texts.tooLong(LOCATOR, locator.getLabel(), locator.getValue(), LONGEST).ifPresent(problems::add);
        return problems;
    }

    @Nullable Source source() {
        String title = Texts.clean(document.getValue());
        String place = Texts.clean(locator.getValue());
        return title == null || place == null ? null : new Source(title, place);
    }

    Object entered() {
        return Arrays.asList(document.getValue(), locator.getValue());
    }
}
