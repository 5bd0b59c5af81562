package org.ayumi.plan.graphql;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.Rollover;
import org.ayumi.plan.RolloverInput;
import org.ayumi.plan.RolloverOutcome;
import org.ayumi.plan.RolloverService;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RolloverController {

    private final RolloverService rollovers;
    private final CurrentPerson currentPerson;

    RolloverController(RolloverService rollovers, CurrentPerson currentPerson) {
        this.rollovers = rollovers;
        this.currentPerson = currentPerson;
    }

    record RollOverActionPlansInput(
            FiscalYear from,
            FiscalYear to,
            @Nullable String department,
            @Nullable List<String> actionPlanIds) {}

    /** The fields of {@code RollOverActionPlansPayload}. */
    record RollOverActionPlansPayload(
            List<ActionPlanView> rolledOver, @Nullable PlanRolloverView rollover, List<UserError> userErrors) {}

    /** The fields of {@code PlanRollover}. */
    record PlanRolloverView(
            FiscalYear from, FiscalYear to, LocalDate opensOn, boolean open, List<PlanRolloverItemView> items) {}

    /** The fields of {@code PlanRolloverItem}. */
    record PlanRolloverItemView(
            ActionPlanView plan,
            RolloverOutcome outcome,
            @Nullable ReportPeriod lastPeriod,
            @Nullable PlanProgress lastStatus,
            List<ActionPlanView.Supported> keptInitiatives,
            List<ActionPlanView.Supported> droppedInitiatives,
            @Nullable ActionPlanView rolledOverTo) {}

    @QueryMapping
    PlanRolloverView planRollover(
            @Argument FiscalYear from, @Argument FiscalYear to, @Argument @Nullable String department) {
        if (to.value() != from.value() + 1) {
            throw new InvalidArgument("%sの計画を引き継げるのは、翌年度だけです。".formatted(from.era()));
        }
        return view(rollovers.preview(from, to, department));
    }

    @MutationMapping
    RollOverActionPlansPayload rollOverActionPlans(@Argument RollOverActionPlansInput input) {
        var ids = input.actionPlanIds();
        var result = rollovers.rollOver(new RolloverInput(
                input.from(),
                input.to(),
                input.department(),
                ids == null ? null : ids.stream().map(PlanInputs::plan).toList()));
        var rollover = result.rollover();
        return new RollOverActionPlansPayload(
                result.rolledOver().stream().map(this::view).toList(),
                rollover == null ? null : view(rollover),
                result.errors());
    }

    private PlanRolloverView view(Rollover rollover) {
        var person = currentPerson.get();
        return new PlanRolloverView(
                rollover.from(),
                rollover.to(),
                Rollover.opensOn(rollover.from()),
                rollover.isOpen(),
                rollover.items().stream().map(item -> view(item, person)).toList());
    }

    private PlanRolloverItemView view(Rollover.Item item, Person person) {
        var last = item.last();
        var successor = item.successor();
        return new PlanRolloverItemView(
                view(item.document()),
                item.outcome(),
                last == null ? null : last.period(),
                last == null ? null : last.content().status(),
                ActionPlanView.supported(item.kept()),
                ActionPlanView.supported(item.dropped()),
                successor == null || !isReadable(successor, person) ? null : view(successor));
    }

    /** A draft may have moved to another department since. */
    private static boolean isReadable(PlanDocument document, Person person) {
        var plan = document.plan();
        return new PlanAccess(person, plan.department()).mayRead(plan.status());
    }

    private ActionPlanView view(PlanDocument document) {
        return new ActionPlanView(document, currentPerson.get());
    }
}
