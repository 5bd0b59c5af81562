package org.ayumi.admin.result.ui;

import org.ayumi.admin.result.ResultApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens the forms over an initiative's page. */
@Service
class ResultEditing implements InitiativeEditing {

    private final ResultApi results;

    ResultEditing(ResultApi results) {
        this.results = results;
    }

    @Override
    public void recordActual(Initiative initiative, @Nullable Measure measure, AfterChange after) {
        open(new ActualForm(initiative, measure, results.listDocuments()), after);
    }

    @Override
    public void setOfficialRating(Initiative initiative, AfterChange after) {
        open(new RatingForm(initiative), after);
    }

    @Override
    public void setOutcome(Initiative initiative, AfterChange after) {
        open(new OutcomeForm(initiative), after);
    }

    private void open(ResultForm form, AfterChange after) {
        new ResultDialog(form, results, after).open();
    }
}
