package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of typed texts that are the same in every form. */
public final class Texts {

    private Texts() {}

    /** The text without surrounding blanks, full-width ones too; null when nothing is left. */
    public static @Nullable String clean(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A problem where the text is longer than allowed; nothing typed is ever cut off. */
    public static Optional<FieldProblem> tooLong(String path, String name, @Nullable String typed, int most) {
        int length = typed == null ? 0 : typed.codePointCount(0, typed.length());
        return length <= most
                ? Optional.empty()
                : Optional.of(new FieldProblem(path, translate("form.too-long", name, most, length)));
    }
}
