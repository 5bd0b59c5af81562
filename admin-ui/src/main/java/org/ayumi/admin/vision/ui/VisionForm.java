package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.MergedChange;
import org.ayumi.admin.common.form.MergedFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionInput;
import org.jspecify.annotations.Nullable;

/** A form that changes a part of the vision: its words, and why they change. Lists are entered line by line. */
abstract class VisionForm implements MergedChange<Vision> {

    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 500;

    private final List<Limit> limits = new ArrayList<>();
    private final FormFields fields = new FormFields();
    private final Div content = new Div();
    private final TextArea reason = new TextArea(translate("vision.reason"));
    private final MergedFields<Vision> merged;

    /** How long a text may be, and whether there must be one. */
    private record Limit(String path, String name, HasValue<?, String> input, int most, boolean required) {}

    VisionForm(Vision opened) {
        merged = new MergedFields<>(opened);
        content.addClassName("form");
    }

    /** What it is about, for people. */
    abstract String about();

    /** The version of the part in this state of the vision. */
    abstract int version(Vision vision);

    /** What would be sent. */
    abstract VisionInput input(int expectedVersion);

    /** A line of text; at the input's path, and by the name it has in a conflict. */
    protected final TextField line(
            String path,
            String field,
            String label,
            int most,
            boolean required,
            Function<Vision, @Nullable String> of) {
        return add(path, field, new TextField(translate(label)), most, required, of);
    }

    /** Some lines of text. */
    protected final TextArea lines(
            String path,
            String field,
            String label,
            int most,
            boolean required,
            Function<Vision, @Nullable String> of) {
        var area = new TextArea(translate(label));
        area.setMinRows(2);
        return add(path, field, area, most, required, of);
    }

    /** A list, one entry a line. */
    protected final TextArea list(String path, String field, String label, Function<Vision, List<String>> of) {
        var area = new TextArea(translate(label));
        area.setMinRows(2);
        area.setHelperText(translate("vision.list.help"));
        fields.add(path, area);
        merged.add(field, area, state -> String.join("\n", of.apply(state)));
        content.add(area);
        return area;
    }

    /** Where it stands: a published document's title, and the place in it. */
    protected final Where where(String field, Function<Vision, Source> of) {
        return new Where(
                line(
                        "input.source.document",
                        field,
                        "vision.source.document",
                        200,
                        true,
                        its -> of.apply(its).document()),
                line(
                        "input.source.locator",
                        field,
                        "vision.source.locator",
                        200,
                        true,
                        its -> of.apply(its).locator()));
    }

    /** The two fields of a source. */
    protected record Where(TextField document, TextField locator) {
        Source source() {
            return new Source(text(document), text(locator));
        }
    }

    /** Adds any other field. */
    protected final <V, C extends Component & HasValidation & HasValue<?, V>> void add(
            String path, String field, C input, Function<Vision, V> of) {
        fields.add(path, input);
        merged.add(field, input, of);
        content.add(input);
    }

    private <C extends Component & HasValidation & HasValue<?, String>> C add(
            String path, String field, C input, int most, boolean required, Function<Vision, @Nullable String> of) {
        input.setRequiredIndicatorVisible(required);
        fields.add(path, input);
        merged.add(field, input, state -> {
            String text = of.apply(state);
            return text == null ? "" : text;
        });
        limits.add(new Limit(path, String.valueOf(input.getElement().getProperty("label")), input, most, required));
        content.add(input);
        return input;
    }

    /** Adds the reason, which every form ends with. */
    protected final void addReason() {
        reason.setMinRows(2);
        reason.setHelperText(translate("vision.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        fields.add(REASON, reason);
        limits.add(new Limit(REASON, reason.getLabel(), reason, LONGEST_REASON, true));
        content.add(reason);
    }

    protected final String reason() {
        return text(reason);
    }

    protected static String text(HasValue<?, String> input) {
        String typed = Texts.clean(input.getValue());
        return typed == null ? "" : typed;
    }

    protected static List<String> texts(HasValue<?, String> input) {
        return input.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    final MergedFields<Vision> merged() {
        return merged;
    }

    @Override
    public void rebase(Vision theirs, List<FieldConflict> conflicts) {
        merged.rebase(theirs, conflicts.stream().map(FieldConflict::field).toList());
    }

    @Override
    public void giveWay(List<FieldConflict> given) {
        merged.giveWay(given.stream().map(FieldConflict::field).toList());
    }

    @Override
    public boolean isSaved() {
        return true;
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<FieldProblem>();
        for (var limit : limits) {
            if (limit.required() && Texts.clean(limit.input().getValue()) == null) {
                problems.add(new FieldProblem(limit.path(), translate("vision.missing", limit.name())));
            }
            Texts.tooLong(limit.path(), limit.name(), limit.input().getValue(), limit.most())
                    .ifPresent(problems::add);
        }
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(merged.entered(), reason.getValue());
    }

    /** The backend takes what already stands as saved. */
    @Override
    public boolean isSettled(Vision theirs) {
        return false;
    }
}
