package org.ayumi.admin.content.ui;

import org.ayumi.admin.common.form.MergedFrame;
import org.ayumi.admin.content.ContentApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/** The frame a change of what an initiative holds is made in. */
final class ContentDialog extends MergedFrame<Initiative> {

    private static final long serialVersionUID = 1L;

    private final transient ContentForm form;
    private final transient ContentApi contents;

    ContentDialog(ContentForm form, ContentApi contents, InitiativeEditing.AfterChange after) {
        super(
                "content",
                form,
                form.initiative().heading(),
                form.initiative().version(),
                done -> after.changed(InitiativeEditing.Saved.of(done), form.measureId()));
        this.form = form;
        this.contents = contents;
        setWidth(form.width());
    }

    @Override
    protected Sent<Initiative> send(int expectedVersion) {
        var answer = contents.save(form.input(expectedVersion));
        return new Sent<>(answer.initiative(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(Initiative theirs) {
        return theirs.version();
    }
}
