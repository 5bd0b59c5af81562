package org.ayumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanBatchResult.Problem;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/**
 * Changes of one plan that are made together or not at all, in one write: the very steps of the single changes, with
 * their rights, rules, versions and history.
 *
 * @see "docs/decisions/020-workbooks.md"
 */
@Service
public class PlanBatch {

    private static final int ALL = 0;

    private final PlanRepository plans;
    private final RevisionLog log;
    private final PlanChanges changes;
    private final PlanNames.Lookup names;
    private final ReportGate.Lookup gates;
    private final CurrentPerson currentPerson;

    PlanBatch(
            PlanRepository plans,
            RevisionLog log,
            PlanChanges changes,
            PlanNames.Lookup names,
            ReportGate.Lookup gates,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.log = log;
        this.changes = changes;
        this.names = names;
        this.gates = gates;
        this.currentPerson = currentPerson;
    }

    /** Reads what changes of a year's plans are held against. */
    public PlanYear year(FiscalYear year) {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        var filter = PlanFilter.ofYear(year);
        Map<PlanId, PlanDocument> documents = new LinkedHashMap<>();
        plans.list(filter.readBy(person, null), ALL).forEach(document -> documents.put(document.id(), document));
        return new PlanYear(year, documents, names.of(year), gates.of(year));
    }

    /**
     * A plan at an earlier time.
     *
     * @param version the document's own version, which reports and comments raise too
     */
    public record At(PlanId id, int version) {}

    /** Plans as they stood before, for those who may read their drafts; what is not there is left out. */
    public Map<At, PlanDocument> listAt(PlanYear year, Collection<At> asked) {
        var person = currentPerson.get();
        Map<At, PlanDocument> found = new LinkedHashMap<>();
        var older = new ArrayList<RevisionLog.Version>();
        for (At at : Set.copyOf(asked)) {
            year.find(at.id())
                    .filter(document -> new PlanAccess(person, document.plan().department()).mayReadDrafts())
                    .ifPresent(document -> {
                        if (document.stamp().version() == at.version()) {
                            found.put(at, document);
                        } else {
                            older.add(new RevisionLog.Version(document.logName(), at.version()));
                        }
                    });
        }
        log.states()
                .list(older, PlanDocument.class)
                .forEach(document ->
                        found.put(new At(document.id(), document.stamp().version()), document));
        return found;
    }

    /** What is wrong with a plan to be begun. */
    public List<UserError> check(PlanYear year, PlanInput.Create input) {
        var errors = new ArrayList<>(PlanRules.check(input.content()));
        PlanRules.check(input.fiscalYear(), year.names(), changes.actor().now()).ifPresent(errors::add);
        var id = PlanId.of(input.fiscalYear(), input.department(), 1);
        return errors.isEmpty()
                ? PlanWords.of(input.content(), year.names(), id).errors()
                : errors;
    }

    /** What would come of changes to a plan as it stands; changes nothing. */
    public PlanBatchResult check(PlanYear year, PlanDocument document, List<PlanPart> parts) {
        return together(year, document, parts, changes.actor());
    }

    /** Makes changes to a plan: all of them or none. */
    public PlanBatchResult apply(PlanYear year, PlanId id, List<PlanPart> parts) {
        var actor = changes.actor();
        try {
            return plans.update(id, document -> next(year, document, parts, actor))
                    .<PlanBatchResult>map(PlanBatchResult.Made::new)
                    .orElseGet(PlanBatchResult.Moved::new);
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient PlanBatchResult result;

        Stopped(PlanBatchResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    private PlanDocument next(PlanYear year, PlanDocument document, List<PlanPart> parts, PlanChanges.Actor actor) {
        var result = together(year, document, parts, actor);
        if (!(result instanceof PlanBatchResult.Made made) || made.document().equals(document)) {
            throw new Stopped(result);
        }
        var reason = parts.stream()
                .flatMap(part -> part instanceof PlanInput.ChangeGoal change
                        ? Optional.of(change.reason().strip()).stream()
                        : Optional.<String>empty().stream())
                .distinct()
                .reduce((one, other) -> one + "／" + other)
                .orElse(null);
        var author = new Stamp.Author(actor.person().name(), actor.person().username(), reason);
        return document.next(made.document(), author, actor.now());
    }

    private static PlanBatchResult together(
            PlanYear year, PlanDocument document, List<PlanPart> parts, PlanChanges.Actor actor) {
        var access = new PlanAccess(actor.person(), document.plan().department());
        var problems = new ArrayList<Problem>();
        var standing = document;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            require(access, part);
            if (isStale(document, part)) {
                return new PlanBatchResult.Moved();
            }
            var step = PlanPartStep.of(part, year).on(standing, actor);
            for (UserError error : step.errors()) {
                problems.add(new Problem(i, error));
            }
            standing = Objects.requireNonNullElse(step.next(), standing);
        }
        return problems.isEmpty() ? new PlanBatchResult.Made(standing) : new PlanBatchResult.Refused(problems);
    }

    private static void require(PlanAccess access, PlanPart part) {
        if (part instanceof PlanInput.SetPriority) {
            access.requireReview();
        } else {
            access.requireWrite();
        }
    }

    private static boolean isStale(PlanDocument document, PlanPart part) {
        return switch (part) {
            case PlanInput.Change change -> document.plan().version() != change.expectedVersion();
            case ReportInput.Save save -> version(document, save.period()) != save.expectedVersion();
            case ReportInput.Submit submit -> version(document, submit.period()) != submit.expectedVersion();
        };
    }

    private static int version(PlanDocument document, ReportPeriod period) {
        return document.findReport(period).map(PlanReport::version).orElse(0);
    }
}
