package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/** An initiative while it is being changed. */
public final class InitiativeCopy {

    private InitiativeId id;
    private int version;
    private int number;
    private String title;
    private String summary;
    private List<InitiativeAim> aims;
    private LeadDepartment leadDepartment;
    private List<Kpi> kpis;
    private List<Task> tasks;
    private List<ScheduleItem> schedule;
    private @Nullable OfficialRating officialRating;
    private @Nullable Outcome outcome;
    private List<Highlight> highlights;
    private @Nullable Ending ending;
    private @Nullable Integer lastMeasure;
    private final List<Discrepancy> discrepancies;
    private final @Nullable Source source;

    InitiativeCopy(Initiative from) {
        id = from.id();
        version = from.version();
        number = from.number();
        title = from.title();
        summary = from.summary();
        aims = from.aims();
        leadDepartment = from.leadDepartment();
        kpis = from.kpis();
        tasks = from.tasks();
        schedule = from.schedule();
        officialRating = from.officialRating();
        outcome = from.outcome();
        highlights = from.highlights();
        ending = from.ending();
        lastMeasure = from.lastMeasure();
        discrepancies = from.discrepancies();
        source = from.source();
    }

    /** With another id, which its measures must be of. */
    public InitiativeCopy id(InitiativeId value) {
        id = value;
        return this;
    }

    /** With another version. */
    public InitiativeCopy version(int value) {
        version = value;
        return this;
    }

    /** With another number in its year, from 1. */
    public InitiativeCopy number(int value) {
        number = value;
        return this;
    }

    /** With another title. */
    public InitiativeCopy title(String value) {
        title = value;
        return this;
    }

    /** With another summary. */
    public InitiativeCopy summary(String value) {
        summary = value;
        return this;
    }

    /** Serving other aims, at least one. */
    public InitiativeCopy aims(List<InitiativeAim> value) {
        aims = value;
        return this;
    }

    /** Led by another department. */
    public InitiativeCopy leadDepartment(LeadDepartment value) {
        leadDepartment = value;
        return this;
    }

    /** With other KPI lines, measures included. */
    public InitiativeCopy kpis(List<Kpi> value) {
        kpis = value;
        return this;
    }

    /** With other tasks, all of them. */
    public InitiativeCopy tasks(List<Task> value) {
        tasks = value;
        return this;
    }

    /** With another schedule, all of it. */
    public InitiativeCopy schedule(List<ScheduleItem> value) {
        schedule = value;
        return this;
    }

    /** With another official rating; null for none. */
    public InitiativeCopy officialRating(@Nullable OfficialRating value) {
        officialRating = value;
        return this;
    }

    /** With another outcome; null for none. */
    public InitiativeCopy outcome(@Nullable Outcome value) {
        outcome = value;
        return this;
    }

    /** With other stories, all of them. */
    public InitiativeCopy highlights(List<Highlight> value) {
        highlights = value;
        return this;
    }

    /** Ended before its year is over; null where it goes on. */
    public InitiativeCopy ending(@Nullable Ending value) {
        ending = value;
        return this;
    }

    /** With another highest number that has been given; never below what the KPI lines hold. */
    public InitiativeCopy lastMeasure(@Nullable Integer value) {
        lastMeasure = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    public Initiative build() {
        return new Initiative(
                id,
                version,
                number,
                title,
                summary,
                aims,
                leadDepartment,
                kpis,
                tasks,
                schedule,
                officialRating,
                outcome,
                highlights,
                ending,
                lastMeasure,
                discrepancies,
                source);
    }
}
