package org.ayumi.admin.authoring.ui;

import java.util.function.Consumer;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringApi;

/** Opens the forms in which a year's initiatives are added, merged, split and ended. */
final class StructureDialogs {

    private final AuthoredYear year;
    private final AuthoringApi years;
    private final Consumer<String> after;

    StructureDialogs(AuthoredYear year, AuthoringApi years, Consumer<String> after) {
        this.year = year;
        this.years = years;
        this.after = after;
    }

    /** Adds one to the theme of this number. */
    void add(int theme) {
        open(new AddForm(year, theme, years.getChoices()));
    }

    /** Ends it, or takes it out of a draft. */
    void end(AuthoredInitiative initiative) {
        open(new EndForm(year, initiative));
    }

    /** Merges others into it. */
    void merge(AuthoredInitiative into) {
        open(new MergeForm(year, into));
    }

    /** Makes others out of it. */
    void split(AuthoredInitiative whole) {
        open(new SplitForm(year, whole));
    }

    private void open(StructureForm form) {
        new StructureDialog(form, years, after).open();
    }
}
