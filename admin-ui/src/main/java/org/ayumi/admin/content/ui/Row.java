package org.ayumi.admin.content.ui;

import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;

/** An entry of a list as it is entered. */
interface Row {

    /** What it is about, for good; empty where nothing says so. */
    default String id() {
        return "";
    }

    /** Takes its place: registers its fields under this path of the input. */
    void place(FormFields fields, String path);

    /** What is missing or cannot be; messages begin with the name of the row. */
    List<FieldProblem> check(String path, String name);

    /** Whether nobody has begun it: then it is none. */
    boolean isEmpty();

    /** Moves the focus to its first field. */
    void focus();

    /** Everything entered so far. */
    Object entered();
}
