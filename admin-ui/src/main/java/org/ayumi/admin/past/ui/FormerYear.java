package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.PastYear;
import org.ayumi.admin.past.RestoreInput;
import org.ayumi.admin.past.YearState;
import org.ayumi.admin.revision.Revision;
import org.jspecify.annotations.Nullable;

/** The words, the background and the order of a year as they stood with one of its revisions. */
record FormerYear(PastYear year, Revision revision, PastApi past) implements Former {

    private static final List<String> STAYS = List.of("status", "lineage");
    private static final String ORDER = "themes";

    @Override
    public String subject() {
        return year.id() + "/" + revision.version();
    }

    @Override
    public String about() {
        return translate("past.restore.about", year.era(), DateTimeText.format(revision.changedAt()));
    }

    @Override
    public int version() {
        return year.frameVersion();
    }

    @Override
    public Difference difference() {
        var comparison = past.compare(
                YearState.now(year.fiscalYear(), year.era()),
                YearState.asOf(year.fiscalYear(), year.era(), revision.changedAt()));
        boolean others =
                comparison.initiatives().stream().anyMatch(pair -> pair.before() == null || pair.after() == null);
        var notes = new ArrayList<>(List.of(translate("past.restore.frame")));
        if (others) {
            notes.add(translate("past.restore.order"));
        }
        return new Difference(
                comparison.frame().stream()
                        .filter(change -> !STAYS.contains(change.field()))
                        .filter(change -> !others || !change.field().equals(ORDER))
                        .toList(),
                notes);
    }

    @Override
    public RestoreInput input(int expectedVersion, @Nullable String reason) {
        return new RestoreInput.OfYear(
                year.fiscalYear(), Objects.requireNonNull(revision.id()), expectedVersion, reason);
    }
}
