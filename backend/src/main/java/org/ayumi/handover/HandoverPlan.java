package org.ayumi.handover;

import java.util.Optional;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.ReportContent;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a handover.
 *
 * @param document the plan
 * @param last the newest report handed in; null where there is none. How it stands is told to everyone, as the figures
 *     tell it.
 * @param next what was to be next by that report; null where the reader may not read its words yet
 */
public record HandoverPlan(
        PlanDocument document,
        @Nullable PlanReport last,
        @Nullable String next) {

    static HandoverPlan of(PlanDocument document, Person reader) {
        var access = new PlanAccess(reader, document.plan().department());
        var last = document.reports().stream()
                .filter(report -> report.state().isReported())
                .reduce((former, later) -> later);
        return new HandoverPlan(
                document,
                last.orElse(null),
                last.filter(access::mayRead)
                        .map(report -> report.content().next())
                        .orElse(null));
    }

    /** The plan's global id. */
    public String planId() {
        return new GlobalId("ActionPlan", document.id().value()).encode();
    }

    /** Its title. */
    public String title() {
        return document.plan().content().title();
    }

    /** The name of its department. */
    public String department() {
        return document.plan().department().name();
    }

    /** Where it stands. */
    public PlanStatus status() {
        return document.plan().status();
    }

    /** Whether it is a priority plan. */
    public boolean priority() {
        return document.plan().priority();
    }

    /** Whether it is made up. */
    public boolean sample() {
        return document.plan().sample();
    }

    /** Section and post. */
    public @Nullable String responsiblePost() {
        return document.plan().content().responsiblePost();
    }

    /** The period last reported. */
    public @Nullable ReportPeriod lastPeriod() {
        return last == null ? null : last.period();
    }

    /** How it stood then. */
    public @Nullable PlanProgress lastStatus() {
        return told().map(ReportContent::status).orElse(null);
    }

    /** The self-assessed achievement then, in percent. */
    public @Nullable Integer lastAchievement() {
        return told().map(ReportContent::achievement).orElse(null);
    }

    /** Why it was not on track. */
    public @Nullable Cause lastCause() {
        return told().map(ReportContent::cause).orElse(null);
    }

    boolean isFinished() {
        return lastStatus() == PlanProgress.COMPLETED || lastStatus() == PlanProgress.CANCELLED;
    }

    Optional<ReportContent> told() {
        return Optional.ofNullable(last).map(PlanReport::content);
    }
}
