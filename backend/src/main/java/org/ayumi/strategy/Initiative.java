package org.ayumi.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A priority initiative (重点取組) of one fiscal year.
 *
 * @param id its id
 * @param version raised by every change of this initiative; 0 before it is stored
 * @param number its place in the year, from 1, counted across the themes
 * @param title as printed
 * @param summary what is done, in our own words
 * @param aims the aims of the vision it serves, at least one
 * @param leadDepartment who leads it
 * @param kpis its KPI lines
 * @param tasks its main tasks
 * @param schedule bars and milestones in the order printed
 * @param officialRating the rating a person has set
 * @param outcome what came of it
 * @param highlights stories of what came of it
 * @param ending that it was ended before its year was over; null where it was not
 * @param lastMeasure the highest number a measure's id has had, also of those taken out: none is given twice
 * @param discrepancies points on which the documents disagree
 * @param source where it stands; null where it was written in Ayumi
 */
public record Initiative(
        InitiativeId id,
        int version,
        int number,
        String title,
        String summary,
        List<InitiativeAim> aims,
        LeadDepartment leadDepartment,
        List<Kpi> kpis,
        List<Task> tasks,
        List<ScheduleItem> schedule,
        @Nullable OfficialRating officialRating,
        @Nullable Outcome outcome,
        List<Highlight> highlights,
        @Nullable Ending ending,
        @Nullable Integer lastMeasure,
        List<Discrepancy> discrepancies,
        @Nullable Source source) {

    /** How many KPI lines an initiative has at most. */
    public static final int MOST_KPIS = 20;

    /** How many measures an initiative has at most, in all its KPI lines. */
    public static final int MOST_MEASURES = 30;

    /** How many tasks an initiative has at most. */
    public static final int MOST_TASKS = 40;

    /** How many bars and milestones an initiative's schedule has at most. */
    public static final int MOST_SCHEDULE_ITEMS = 40;

    /** How many stories of what came of it an initiative has at most. */
    public static final int MOST_HIGHLIGHTS = 10;

    /** Refuses blanks, no aims, and measures whose id is not of this initiative. */
    public Initiative {
        Required.value(id, "initiative.id");
        Required.text(title, "initiative.title");
        Required.text(summary, "initiative.summary");
        aims = Required.list(aims);
        Required.value(leadDepartment, "initiative.leadDepartment");
        kpis = Required.list(kpis);
        tasks = Required.list(tasks);
        schedule = Required.list(schedule);
        discrepancies = Required.list(discrepancies);
        highlights = Required.list(highlights);
        if (aims.isEmpty()) {
            throw new IllegalArgumentException("initiative %s serves no aim".formatted(id.value()));
        }
        int highest = lastMeasure == null ? 0 : lastMeasure;
        for (Kpi kpi : kpis) {
            for (Measure measure : kpi.measures()) {
                if (!measure.id().initiative().equals(id)) {
                    throw new IllegalArgumentException("measure %s is not of initiative %s"
                            .formatted(measure.id().value(), id.value()));
                }
                highest = Math.max(highest, measure.id().number());
            }
        }
        lastMeasure = highest;
    }

    /** As messages name it: with its number and its title. */
    public String named() {
        return "取組%d「%s」".formatted(number, title);
    }

    /** All measures of all KPI lines, in order. */
    public List<Measure> measures() {
        return kpis.stream().flatMap(kpi -> kpi.measures().stream()).toList();
    }

    /** An id no measure of this initiative has had. */
    public MeasureId nextMeasureId() {
        return MeasureId.of(id, Objects.requireNonNull(lastMeasure) + 1);
    }

    /** Both ratings, and what the computed one was computed from. */
    public InitiativeRating rating() {
        return InitiativeRating.of(measures(), officialRating);
    }

    /** What the figures would say if no target had been changed since it was published; empty where none was. */
    public Optional<RatingAgainstOriginal> ratingAgainstOriginal() {
        return RatingAgainstOriginal.of(measures());
    }

    /** With another version of its own. */
    public Initiative withVersion(int next) {
        return copy().version(next).build();
    }

    /** With one of its measures changed; the same where it has no such measure. */
    public Initiative withMeasure(MeasureId measure, UnaryOperator<Measure> change) {
        return copy().kpis(kpis.stream()
                        .map(kpi -> kpi.mapMeasures(each -> each.id().equals(measure) ? change.apply(each) : each))
                        .toList())
                .build();
    }

    /** A measure of this initiative. */
    public Optional<Measure> findMeasure(MeasureId measure) {
        return measures().stream().filter(each -> each.id().equals(measure)).findFirst();
    }

    /** A copy that can be changed before it is built. */
    public InitiativeCopy copy() {
        return new InitiativeCopy(this);
    }
}
