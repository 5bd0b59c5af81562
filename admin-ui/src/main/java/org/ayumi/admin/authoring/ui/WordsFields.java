package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.MergedFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.strategy.BackgroundPart;
import org.ayumi.admin.strategy.BackgroundText;

/** A year's title, mission, vision and background, each with what it is for. */
final class WordsFields extends Div implements Written {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_BACKGROUND = 4_000;

    private final transient FormFields fields = new FormFields();
    private final transient MergedFields<AuthoredYear> merged;
    private final transient List<Limit> limits = new ArrayList<>();
    private final TextField title = new TextField(translate("authoring.words.title"));
    private final TextArea mission = new TextArea(translate("authoring.words.mission"));
    private final TextArea vision = new TextArea(translate("authoring.words.vision"));
    private final transient Map<BackgroundPart, TextArea> background = new EnumMap<>(BackgroundPart.class);

    private record Limit(String path, String name, HasValue<?, String> input, int most, boolean required) {}

    WordsFields(AuthoredYear year) {
        merged = new MergedFields<>(year);
        addClassName("form");
        add(
                field("title", title, LONGEST_TITLE, AuthoredYear::title),
                field("mission", area(mission, "authoring.words.mission.help"), LONGEST_WORDS, AuthoredYear::mission),
                field("vision", area(vision, "authoring.words.vision.help"), LONGEST_WORDS, AuthoredYear::vision));
        var parts = new FieldSet(translate("authoring.words.background"));
        parts.add(new Paragraph(new Text(translate("authoring.words.background.help"))));
        for (var part : BackgroundPart.values()) {
            parts.add(part(part));
        }
        add(parts);
    }

    private <C extends Component & HasValidationProperties & HasValue<?, String>> C field(
            String name, C input, int most, Function<AuthoredYear, String> of) {
        String path = "input." + name;
        input.setRequiredIndicatorVisible(true);
        fields.add(path, input);
        merged.add(name, input, of);
        limits.add(new Limit(path, translate("authoring.words." + name), input, most, true));
        return input;
    }

    private static TextArea area(TextArea area, String help) {
        area.setHelperText(translate(help));
        area.setMinRows(3);
        return area;
    }

    private TextArea part(BackgroundPart part) {
        String label = translate("strategy.background." + part);
        String path = "input.background.%d.text".formatted(part.ordinal());
        var text = area(new TextArea(label), "authoring.words.background." + part);
        text.setWidthFull();
        fields.add(path, text);
        merged.add("background." + part.name().toLowerCase(Locale.ROOT), text, year -> year.background(part));
        limits.add(new Limit(path, label, text, LONGEST_BACKGROUND, false));
        background.put(part, text);
        return text;
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<FieldProblem>();
        for (var limit : limits) {
            String typed = limit.input().getValue();
            if (limit.required() && Texts.clean(typed) == null) {
                problems.add(new FieldProblem(limit.path(), translate("authoring.missing", limit.name())));
            }
            Texts.tooLong(limit.path(), limit.name(), typed, limit.most()).ifPresent(problems::add);
        }
        return problems;
    }

    @Override
    public AuthoringInput input(int expectedVersion) {
        var base = merged.base();
        return new AuthoringInput.Words(
                base.fiscalYear(),
                expectedVersion,
                title.getValue().strip(),
                mission.getValue().strip(),
                vision.getValue().strip(),
                background.entrySet().stream()
                        .map(entry -> new BackgroundText(
                                entry.getKey(), entry.getValue().getValue().strip()))
                        .toList());
    }

    @Override
    public void rebase(AuthoredYear theirs, List<String> conflicts) {
        merged.rebase(theirs, conflicts);
    }

    @Override
    public void giveWay(List<String> given) {
        merged.giveWay(given);
    }
}
