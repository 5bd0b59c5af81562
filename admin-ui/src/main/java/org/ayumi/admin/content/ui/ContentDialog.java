package org.ayumi.admin.content.ui;

import org.ayumi.admin.content.ContentApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeDialog;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/** The frame a change of what an initiative holds is made in. */
final class ContentDialog extends InitiativeDialog {

    private static final long serialVersionUID = 1L;

    private final transient ContentForm form;
    private final transient ContentApi contents;

    ContentDialog(ContentForm form, ContentApi contents, InitiativeEditing.AfterChange after) {
        super("content", form, after);
        this.form = form;
        this.contents = contents;
        setWidth(form.width());
    }

    @Override
    protected Sent<Initiative> send(int expectedVersion) {
        var answer = contents.save(form.input(expectedVersion));
        return new Sent<>(answer.initiative(), answer.conflict(), answer.userErrors());
    }
}
