package org.ayumi.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads plans on behalf of the current person; what they may not read is not there for them. */
@Service
public class PlanService {

    /** No limit: every plan of a year counts. */
    private static final int MOST = 0;

    private final PlanRepository plans;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;

    PlanService(PlanRepository plans, SectionHistory history, CurrentPerson currentPerson) {
        this.plans = plans;
        this.history = history;
        this.currentPerson = currentPerson;
    }

    /**
     * Plans in the order of their ids.
     *
     * @param after only those behind this id
     * @param most how many at most
     */
    public List<PlanDocument> list(PlanFilter filter, @Nullable PlanId after, int most) {
        return plans.list(filter.readBy(reader(), after), most);
    }

    /** How many plans match. */
    public int count(PlanFilter filter) {
        return plans.count(filter.readBy(reader(), null));
    }

    /** All accepted plans of a year, in the order of their ids. */
    public List<PlanDocument> listAccepted(FiscalYear year) {
        var filter = new PlanFilter(year, null, null, PlanStatus.ACCEPTED, null);
        return plans.list(filter.readBy(reader(), null), MOST);
    }

    /** All plans of a year that were accepted at a moment, as they stood then, in the order of their ids. */
    public List<PlanDocument> listAccepted(FiscalYear year, Instant asOf) {
        reader();
        return plans.list(year, asOf).stream()
                .filter(document -> document.plan().status() == PlanStatus.ACCEPTED)
                .toList();
    }

    /**
     * What happened to a report of a plan that is stored with its past.
     *
     * @param report the report after it; its version is counted here
     * @param by who, by name
     * @param at when
     */
    public record Told(PlanReport report, String by, Instant at) {}

    /**
     * Stores a plan with all that happened to its reports on behalf of the product itself, unless it is there already.
     *
     * @param at when the plan itself was made
     * @param told what happened to its reports since, in order
     * @return whether it was stored
     */
    public boolean load(ActionPlan plan, Instant at, List<Told> told, Stamp.Author author) {
        var history = new ArrayList<PlanDocument>();
        history.add(PlanDocument.first(plan, List.of(), author, at));
        for (var each : told) {
            var before = history.getLast();
            int version = before.findReport(each.report().period())
                    .map(PlanReport::version)
                    .orElse(0);
            history.add(before.next(
                    each.report().withVersion(version + 1),
                    List.of(),
                    new Stamp.Author(each.by(), author.account(), null),
                    each.at()));
        }
        return plans.insert(history);
    }

    /** At which version each of a year's plans stands that the person may read; in no order. */
    public List<PlanVersion> listVersions(FiscalYear year) {
        return plans.listVersions(PlanFilter.ofYear(year).readBy(reader(), null));
    }

    /** One plan; empty where there is none the person may read. */
    public Optional<PlanDocument> find(PlanId id) {
        var person = reader();
        return plans.find(id)
                .filter(document -> new PlanAccess(person, document.plan().department())
                        .mayRead(document.plan().status()));
    }

    /** Plans of these ids, but those the person may not read; in no order. */
    public List<PlanDocument> list(Collection<PlanId> ids) {
        var person = reader();
        return ids.isEmpty() ? List.of() : readable(plans.list(List.copyOf(ids)), person);
    }

    /** The plans that go on with one of these, but those the person may not read; in no order. */
    public List<PlanDocument> listRolledOverFrom(Collection<PlanId> former) {
        var person = reader();
        return former.isEmpty() ? List.of() : readable(plans.listRolledOverFrom(former), person);
    }

    private static List<PlanDocument> readable(List<PlanDocument> documents, Person person) {
        return documents.stream()
                .filter(document -> new PlanAccess(person, document.plan().department())
                        .mayRead(document.plan().status()))
                .toList();
    }

    /**
     * The changes of a plan, newest first.
     *
     * @param before only changes of the document's versions below this one
     * @param most how many at most
     */
    public List<Stamp> listRevisions(PlanDocument document, int before, int most) {
        new PlanAccess(currentPerson.get(), document.plan().department()).requireReadDrafts();
        return history.list(document, document.section(), before, most);
    }

    private Person reader() {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return person;
    }
}
