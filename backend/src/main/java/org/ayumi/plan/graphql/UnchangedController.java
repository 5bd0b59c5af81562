package org.ayumi.plan.graphql;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.common.UserError;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.ReportResult;
import org.ayumi.plan.UnchangedReporting;
import org.ayumi.plan.graphql.ReportInputs.ReportUnchangedInput;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class UnchangedController {

    private static final int MOST_PLANS = 50;
    private static final String HELD_BACK = "HELD_BACK";

    private final UnchangedReporting reporting;
    private final CurrentPerson currentPerson;

    UnchangedController(UnchangedReporting reporting, CurrentPerson currentPerson) {
        this.reporting = reporting;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code ReportUnchangedPayload}. */
    record ReportUnchangedPayload(
            List<ActionPlanView> actionPlans, List<PlanNotReported> notReported, List<UserError> userErrors) {}

    /** The fields of {@code PlanNotReported}. */
    record PlanNotReported(String actionPlanId, @Nullable ActionPlanView actionPlan, List<UserError> userErrors) {}

    @MutationMapping
    ReportUnchangedPayload reportUnchanged(@Argument ReportUnchangedInput input) {
        var ids = input.actionPlanIds();
        if (ids.isEmpty() || ids.size() > MOST_PLANS) {
            return new ReportUnchangedPayload(
                    List.of(),
                    List.of(),
                    List.of(UserError.at(
                            "TOO_MANY", "計画は1件から%d件まで選んでください。".formatted(MOST_PLANS), "input", "actionPlanIds")));
        }
        var told = reporting.report(
                ids.stream().map(PlanInputs::plan).toList(), input.period(), input.note(), input.replaceDrafts());
        var not = told.stream().flatMap(each -> notReported(each, ids)).toList();
        return new ReportUnchangedPayload(
                told.stream()
                        .map(UnchangedReporting.Told::result)
                        .filter(ReportResult.Changed.class::isInstance)
                        .map(ReportResult.Changed.class::cast)
                        .map(changed -> view(changed.document()))
                        .toList(),
                not,
                not.stream()
                        .flatMap(each -> each.userErrors().stream())
                        .filter(error -> !error.code().equals(HELD_BACK))
                        .distinct()
                        .toList());
    }

    private Stream<PlanNotReported> notReported(UnchangedReporting.Told told, List<String> ids) {
        String id = ids.get(told.index());
        return switch (told.result()) {
            case ReportResult.Changed changed -> Stream.of();
            case ReportResult.Rejected rejected ->
                Stream.of(new PlanNotReported(
                        id,
                        rejected.document() == null ? null : view(rejected.document()),
                        rejected.errors().stream()
                                .map(error -> at(told.index(), error))
                                .toList()));
            case ReportResult.Conflicted conflicted ->
                Stream.of(new PlanNotReported(
                        id, view(conflicted.document()), List.of(at(told.index(), conflicted.error()))));
        };
    }

    /** The same error, told at the plan's place in the list; one of the line they share stays there. */
    private static UserError at(int index, UserError error) {
        return List.of("input", "note").equals(error.field())
                ? error
                : UserError.at(error.code(), error.message(), "input", "actionPlanIds", String.valueOf(index));
    }

    private ActionPlanView view(PlanDocument document) {
        return new ActionPlanView(document, currentPerson.get());
    }
}
