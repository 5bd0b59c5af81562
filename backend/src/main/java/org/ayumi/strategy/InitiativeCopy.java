package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/** An initiative while it is being changed. */
final class InitiativeCopy {

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
    private @Nullable Source source;

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

    InitiativeCopy id(InitiativeId value) {
        id = value;
        return this;
    }

    InitiativeCopy version(int value) {
        version = value;
        return this;
    }

    InitiativeCopy number(int value) {
        number = value;
        return this;
    }

    InitiativeCopy title(String value) {
        title = value;
        return this;
    }

    InitiativeCopy summary(String value) {
        summary = value;
        return this;
    }

    InitiativeCopy aims(List<InitiativeAim> value) {
        aims = value;
        return this;
    }

    InitiativeCopy leadDepartment(LeadDepartment value) {
        leadDepartment = value;
        return this;
    }

    InitiativeCopy kpis(List<Kpi> value) {
        kpis = value;
        return this;
    }

    InitiativeCopy tasks(List<Task> value) {
        tasks = value;
        return this;
    }

    InitiativeCopy schedule(List<ScheduleItem> value) {
        schedule = value;
        return this;
    }

    InitiativeCopy officialRating(@Nullable OfficialRating value) {
        officialRating = value;
        return this;
    }

    InitiativeCopy outcome(@Nullable Outcome value) {
        outcome = value;
        return this;
    }

    InitiativeCopy highlights(List<Highlight> value) {
        highlights = value;
        return this;
    }

    InitiativeCopy ending(@Nullable Ending value) {
        ending = value;
        return this;
    }

    InitiativeCopy lastMeasure(@Nullable Integer value) {
        lastMeasure = value;
        return this;
    }

    InitiativeCopy source(@Nullable Source value) {
        source = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    Initiative build() {
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
