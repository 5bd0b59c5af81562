package org.ayumi.admin.result.ui;

import org.ayumi.admin.result.ResultApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeDialog;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/** The frame a result is recorded in. */
final class ResultDialog extends InitiativeDialog {

    private static final long serialVersionUID = 1L;

    private final transient ResultForm form;
    private final transient ResultApi results;

    ResultDialog(ResultForm form, ResultApi results, InitiativeEditing.AfterChange after) {
        super("result", form, after);
        this.form = form;
        this.results = results;
        setWidth("min(44rem, 100%)");
    }

    @Override
    protected Sent<Initiative> send(int expectedVersion) {
        var answer = results.save(form.input(expectedVersion));
        return new Sent<>(answer.initiative(), answer.conflict(), answer.userErrors());
    }
}
