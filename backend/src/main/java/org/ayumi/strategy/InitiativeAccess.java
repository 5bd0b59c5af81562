package org.ayumi.strategy;

import org.ayumi.security.AccessRefused;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;

/**
 * What one person may do with one initiative. The one place of these rules: services require them, and
 * {@code Initiative.viewerCan} shows them.
 */
public record InitiativeAccess(Person person, LeadDepartment lead) {

    /** Whether results (actuals, outcome) may be recorded. */
    public boolean mayWriteResults() {
        return person.may(Permission.WRITE_LED_RESULTS, Permission.WRITE_ALL_RESULTS, lead.code());
    }

    /** Whether it is read as it stands, before it is published. */
    public boolean mayReadLive() {
        return person.may(Permission.READ_LIVE_STRATEGIES) || mayReadRevisions();
    }

    /** Whether its words, KPI lines and targets may be changed. */
    public boolean mayPlan() {
        return person.may(Permission.MANAGE_STRATEGIES);
    }

    /** Whether its tasks and its schedule may be changed. */
    public boolean maySchedule() {
        return mayPlan() || mayWriteResults();
    }

    /** Whether the official rating may be set. */
    public boolean mayRate() {
        return person.may(Permission.SET_OFFICIAL_RATING);
    }

    /** Whether the revisions may be read. */
    public boolean mayReadRevisions() {
        return person.may(Permission.READ_LED_REVISIONS, Permission.READ_ALL_REVISIONS, lead.code());
    }

    /**
     * Refuses whoever may not record results.
     *
     * @throws AccessRefused where the person may not
     */
    public void requireWriteResults() {
        if (!mayWriteResults()) {
            person.require(Permission.WRITE_LED_RESULTS);
            throw AccessRefused.notLed(lead.name());
        }
    }

    /**
     * Refuses whoever may not change its words, KPI lines and targets.
     *
     * @throws AccessRefused where the person may not
     */
    public void requirePlan() {
        person.require(Permission.MANAGE_STRATEGIES);
    }

    /**
     * Refuses whoever may not change its tasks and its schedule.
     *
     * @throws AccessRefused where the person may not
     */
    public void requireSchedule() {
        if (!maySchedule()) {
            requireWriteResults();
        }
    }

    /**
     * Refuses whoever may not set the official rating.
     *
     * @throws AccessRefused where the person may not
     */
    public void requireRate() {
        person.require(Permission.SET_OFFICIAL_RATING);
    }

    /**
     * Refuses whoever may not read the revisions.
     *
     * @throws AccessRefused where the person may not
     */
    public void requireReadRevisions() {
        if (!mayReadRevisions()) {
            throw AccessRefused.lacking(Permission.READ_ALL_REVISIONS);
        }
    }
}
