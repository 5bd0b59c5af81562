package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Objects;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.RestoreInput;
import org.ayumi.admin.past.YearState;
import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.strategy.Initiative;
import org.jspecify.annotations.Nullable;

/** An initiative as it stood with one of its revisions. */
record FormerInitiative(Initiative initiative, Revision revision, PastApi past) implements Former {

    @Override
    public String subject() {
        return initiative.id() + "/" + revision.version();
    }

    @Override
    public String about() {
        return translate("past.restore.about", initiative.heading(), DateTimeText.format(revision.changedAt()));
    }

    @Override
    public int version() {
        return initiative.version();
    }

    @Override
    public Difference difference() {
        String era = new FiscalYearText(initiative.fiscalYear()).era();
        var comparison = past.compare(
                YearState.now(initiative.fiscalYear(), era),
                YearState.asOf(initiative.fiscalYear(), era, revision.changedAt()));
        return new Difference(comparison.of(initiative.id()), List.of());
    }

    @Override
    public RestoreInput input(int expectedVersion, @Nullable String reason) {
        return new RestoreInput.OfInitiative(
                initiative.id(), Objects.requireNonNull(revision.id()), expectedVersion, reason);
    }
}
