package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;

/** What typed texts of these forms must satisfy. */
final class Checks {

    private Checks() {}

    /** A text that is needed and not too long; {@code name} is what it is called. */
    static List<FieldProblem> required(String path, String name, String typed, int longest) {
        List<FieldProblem> problems = new ArrayList<>();
        if (Texts.clean(typed) == null) {
            problems.add(new FieldProblem(path, translate("content.missing", name)));
        }
        problems.addAll(optional(path, name, typed, longest));
        return problems;
    }

    /** A text that may be left out but is not too long. */
    static List<FieldProblem> optional(String path, String name, String typed, int longest) {
        return Texts.tooLong(path, name, typed, longest).stream().toList();
    }

    /** The text without surrounding blanks. */
    static String text(String typed) {
        String clean = Texts.clean(typed);
        return clean == null ? "" : clean;
    }
}
