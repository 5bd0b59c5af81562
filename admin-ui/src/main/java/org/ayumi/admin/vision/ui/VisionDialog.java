package org.ayumi.admin.vision.ui;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionApi;

/** The frame a part of the vision is changed in; what two changed at once is put together field by field. */
final class VisionDialog extends ChangeFrame<Vision> {

    private static final long serialVersionUID = 1L;

    private final transient VisionForm form;
    private final transient VisionApi visions;
    private transient FieldChoices choices = new FieldChoices(List.of());

    /** Tells afterwards which change was made; an empty name where none was. */
    VisionDialog(VisionForm form, Vision opened, VisionApi visions, Consumer<String> after) {
        super("vision", form, form.about(), form.version(opened), after);
        this.form = form;
        this.visions = visions;
    }

    @Override
    protected Sent<Vision> send(int expectedVersion) {
        var answer = visions.save(form.input(expectedVersion));
        return new Sent<>(answer.vision(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected ConflictPanel settling(Conflict conflict, Vision theirs) {
        choices = new FieldChoices(conflict.fields());
        form.merged().rebase(theirs, choices.fields());
        return new ConflictPanel(conflict, choices);
    }

    @Override
    protected void decided() {
        form.merged().giveWay(choices.theirs());
    }

    @Override
    protected int version(Vision theirs) {
        return form.version(theirs);
    }

    @Override
    protected List<ComparedField> compare(Vision theirs) {
        return List.of();
    }
}
