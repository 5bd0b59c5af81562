package org.ayumi.admin.past;

import java.util.Comparator;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.revision.RevisionApi;
import org.springframework.stereotype.Component;

/** What a year was, as far as the signed-in person may read it. */
@Component
public class PastApi {

    private final AyumiBackend backend;
    private final RevisionApi revisions;

    PastApi(AyumiBackend backend, RevisionApi revisions) {
        this.backend = backend;
        this.revisions = revisions;
    }

    /** The year; NOT_FOUND where there is none for the person. */
    public PastYear getYear(int fiscalYear, boolean withHistory) {
        var years = backend.retrieveList("past/years", Map.of(), "strategies", PastYear.Entry.class);
        var year = years.stream()
                .filter(each -> each.fiscalYear() == fiscalYear)
                .findFirst()
                .orElseThrow(() -> BackendException.notFound("strategy of fiscal year " + fiscalYear));
        var states = years.stream()
                .sorted(Comparator.comparing(each -> each.fiscalYear() != fiscalYear))
                .flatMap(PastYear.Entry::states)
                .toList();
        var history = withHistory ? revisions.findFirst(year.id()).orElse(null) : null;
        return new PastYear(
                year.id(),
                fiscalYear,
                year.era(),
                year.frameVersion(),
                year.viewerCan().plan(),
                states,
                history);
    }

    /** Brings something back; what is to be put right, or who was faster, is part of the answer. */
    public RestoreAnswer restore(RestoreInput input) {
        return switch (input) {
            case RestoreInput.OfInitiative _ -> restore("past/restore-initiative", "restoreInitiative", input);
            case RestoreInput.OfYear _ -> restore("past/restore-year", "restoreStrategy", input);
        };
    }

    private RestoreAnswer restore(String document, String field, RestoreInput input) {
        return backend.change(document, field, input, RestoreAnswer.class);
    }

    /** What differs between two states; NOT_FOUND where the person reads one of them not at all. */
    public Comparison compare(YearState before, YearState after) {
        var comparison = backend.retrieve(
                "past/compare",
                Map.of("before", before.input(), "after", after.input()),
                "compareStrategies",
                Comparison.class);
        if (comparison == null) {
            throw BackendException.notFound("states to compare");
        }
        return comparison;
    }
}
