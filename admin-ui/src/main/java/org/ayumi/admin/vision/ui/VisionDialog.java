package org.ayumi.admin.vision.ui;

import java.util.function.Consumer;
import org.ayumi.admin.common.form.MergedFrame;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionApi;

/** The frame a part of the vision is changed in. */
final class VisionDialog extends MergedFrame<Vision> {

    private static final long serialVersionUID = 1L;

    private final transient VisionForm form;
    private final transient VisionApi visions;

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
    protected int version(Vision theirs) {
        return form.version(theirs);
    }
}
