package org.ayumi.admin.common.form;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is changed, with the rule every reason is held to: it is given where it is required, and not longer than
 * the backend takes. Its place is the input's {@code reason}. It may be left out until told otherwise.
 */
public final class ReasonField extends TextArea {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "input.reason";
    private static final int LONGEST = 2000;

    private final int longest;
    private @Nullable String missing;

    /** A reason of up to 2,000 characters. */
    public ReasonField(String label) {
        this(label, LONGEST);
    }

    /** A reason of up to this many characters. */
    public ReasonField(String label, int longest) {
        super(label);
        this.longest = longest;
        setMinRows(2);
    }

    /** Tells below the field who reads it, or when it is needed. */
    public ReasonField help(String text) {
        setHelperText(text);
        return this;
    }

    /** Asks for it from now on, and says this where none is given; null lets it be left out. */
    public ReasonField require(@Nullable String saying) {
        missing = saying;
        setRequiredIndicatorVisible(saying != null);
        return this;
    }

    /** Makes it one of the form's fields. */
    public void register(FormFields fields) {
        fields.add(PATH, this);
    }

    /** What is wrong with what is entered now. */
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (missing != null && reason() == null) {
            problems.add(new FieldProblem(PATH, missing));
        }
        Texts.tooLong(PATH, getLabel(), getValue(), longest).ifPresent(problems::add);
        return problems;
    }

    /** The reason to send; null where none is given. */
    public @Nullable String reason() {
        return Texts.clean(getValue());
    }

    /** The reason to send where the backend asks for one; empty where none is given, so that it says so itself. */
    public String given() {
        String reason = reason();
        return reason == null ? "" : reason;
    }
}
