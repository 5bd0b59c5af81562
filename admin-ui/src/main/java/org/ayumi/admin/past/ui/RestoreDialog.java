package org.ayumi.admin.past.ui;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.RestoreAnswer;

/** The frame something is brought back in; after a conflict it is shown against what stands now. */
final class RestoreDialog extends ChangeFrame<RestoreAnswer.Standing> {

    private static final long serialVersionUID = 1L;

    private final transient RestoreForm form;
    private final transient PastApi past;

    /** Tells afterwards what was done; an empty name where nothing was, but somebody else's change is to be shown. */
    RestoreDialog(Former former, PastApi past, Consumer<String> after) {
        this(new RestoreForm(former), past, after);
    }

    private RestoreDialog(RestoreForm form, PastApi past, Consumer<String> after) {
        super("past", form, form.former().about(), form.former().version(), after);
        this.form = form;
        this.past = past;
        setWidth("min(52rem, 100%)");
    }

    @Override
    protected Sent<RestoreAnswer.Standing> send(int expectedVersion) {
        var answer = past.restore(form.input(expectedVersion));
        return new Sent<>(answer.standing(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(RestoreAnswer.Standing theirs) {
        return theirs.version();
    }

    @Override
    protected ConflictPanel settling(Conflict conflict, RestoreAnswer.Standing theirs) {
        return new ConflictPanel(conflict, new FieldChoices(List.of()));
    }

    @Override
    protected List<ComparedField> compare(RestoreAnswer.Standing theirs) {
        return List.of();
    }
}
