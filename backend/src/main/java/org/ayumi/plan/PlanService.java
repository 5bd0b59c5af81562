package org.ayumi.plan;

import java.time.Instant;
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
        var filter = new PlanFilter(year, null, null, PlanStatus.ACCEPTED);
        return plans.list(filter.readBy(reader(), null), MOST);
    }

    /**
     * Stores a plan with its reports as its first version on behalf of the product itself, unless it is there already.
     *
     * @return whether it was stored
     */
    public boolean load(ActionPlan plan, List<PlanReport> reports, Stamp.Author author, Instant at) {
        return plans.insert(PlanDocument.first(plan, reports, author, at));
    }

    /** One plan; empty where there is none the person may read. */
    public Optional<PlanDocument> find(PlanId id) {
        var person = reader();
        return plans.find(id)
                .filter(document -> new PlanAccess(person, document.plan().department())
                        .mayRead(document.plan().status()));
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
