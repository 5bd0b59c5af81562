package org.ayumi.admin.content.ui;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.content.ContentApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/** The frame a change of what an initiative holds is made in. */
final class ContentDialog extends ChangeFrame<Initiative> {

    private static final long serialVersionUID = 1L;

    private final transient ContentForm form;
    private final transient ContentApi contents;
    private transient List<FieldConflict> conflicts = List.of();
    private transient FieldChoices choices = new FieldChoices(List.of());

    ContentDialog(ContentForm form, ContentApi contents, InitiativeEditing.AfterChange after) {
        super(
                "content",
                form,
                form.initiative().heading(),
                form.initiative().version(),
                done -> after.changed(
                        done.isEmpty() ? InitiativeEditing.Saved.NOTHING : InitiativeEditing.Saved.valueOf(done),
                        form.measureId()));
        this.form = form;
        this.contents = contents;
        setWidth("min(52rem, 100%)");
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

    @Override
    protected ConflictPanel settling(Conflict conflict, Initiative theirs) {
        conflicts = conflict.fields();
        choices = new FieldChoices(conflicts);
        form.rebase(theirs, conflicts);
        return new ConflictPanel(conflict, choices);
    }

    @Override
    protected void decided() {
        var theirs = choices.theirs();
        form.giveWay(conflicts.stream()
                .filter(field -> theirs.contains(field.field()))
                .toList());
    }

    @Override
    protected List<ComparedField> compare(Initiative theirs) {
        return List.of();
    }
}
