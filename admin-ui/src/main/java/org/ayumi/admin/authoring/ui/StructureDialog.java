package org.ayumi.admin.authoring.ui;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.jspecify.annotations.Nullable;

/** The frame a change of which initiatives a year has is made in; after a conflict it is made on what is there now. */
final class StructureDialog extends ChangeFrame<AuthoredYear> {

    private static final long serialVersionUID = 1L;

    private final transient StructureForm form;
    private final transient AuthoringApi years;

    /** Tells afterwards which change was made; an empty name where none was. */
    StructureDialog(StructureForm form, AuthoringApi years, Consumer<String> after) {
        super("authoring", form, form.about(), form.year().frameVersion(), after);
        this.form = form;
        this.years = years;
    }

    @Override
    protected Sent<AuthoredYear> send(int expectedVersion) {
        var answer = years.save(form.input(expectedVersion));
        return new Sent<>(answer.strategy(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(AuthoredYear theirs) {
        return theirs.frameVersion();
    }

    @Override
    protected ConflictPanel settling(Conflict conflict, AuthoredYear theirs) {
        form.rebase(theirs);
        return new ConflictPanel(
                conflict,
                conflict.fields().stream()
                        .map(field -> new ComparedField(
                                field.label(), orEmpty(field.base()), orEmpty(field.theirs()), field.mine()))
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    protected List<ComparedField> compare(AuthoredYear theirs) {
        return List.of();
    }
}
