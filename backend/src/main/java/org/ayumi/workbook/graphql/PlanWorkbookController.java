package org.ayumi.workbook.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanId;
import org.ayumi.workbook.PlanWorkbookService;
import org.ayumi.workbook.WorkbookCell;
import org.ayumi.workbook.WorkbookChoices;
import org.ayumi.workbook.WorkbookOutcome;
import org.ayumi.workbook.WorkbookPlan;
import org.ayumi.workbook.WorkbookPreview;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlanWorkbookController {

    private static final int MOST_PLANS = 500;

    private final PlanWorkbookService workbooks;

    PlanWorkbookController(PlanWorkbookService workbooks) {
        this.workbooks = workbooks;
    }

    record ConfirmedWorkbookPlanInput(String key, String digest, List<String> overwrite) {}

    record ApplyPlanWorkbookInput(
            String fileId,
            FiscalYear fiscalYear,
            @Nullable String department,
            List<ConfirmedWorkbookPlanInput> plans) {}

    /** The fields of {@code AppliedWorkbookPlan}. */
    record AppliedWorkbookPlan(
            String key,
            @Nullable String actionPlanId,
            String title,
            WorkbookOutcome.Kind outcome,
            List<WorkbookCell> cells) {

        static AppliedWorkbookPlan of(WorkbookOutcome outcome) {
            return new AppliedWorkbookPlan(
                    outcome.key(), globalId(outcome.plan()), outcome.title(), outcome.kind(), outcome.cells());
        }
    }

    /** The fields of {@code ApplyPlanWorkbookPayload}. */
    record ApplyPlanWorkbookPayload(List<AppliedWorkbookPlan> plans, List<UserError> userErrors) {}

    @QueryMapping
    WorkbookPreview previewPlanWorkbook(
            @Argument String fileId, @Argument FiscalYear fiscalYear, @Argument @Nullable String department) {
        return workbooks.preview(file(fileId), fiscalYear, department);
    }

    @SchemaMapping(typeName = "WorkbookPlan")
    @Nullable String actionPlanId(WorkbookPlan plan) {
        return globalId(plan.plan());
    }

    @MutationMapping
    ApplyPlanWorkbookPayload applyPlanWorkbook(@Argument ApplyPlanWorkbookInput input) {
        int count = input.plans().size();
        if (count == 0 || count > MOST_PLANS) {
            return new ApplyPlanWorkbookPayload(
                    List.of(),
                    List.of(UserError.at("TOO_MANY", "計画は1件から%d件まで選んでください。".formatted(MOST_PLANS), "input", "plans")));
        }
        var applied = workbooks.apply(
                file(input.fileId()),
                input.fiscalYear(),
                input.department(),
                input.plans().stream()
                        .map(plan -> WorkbookChoices.of(plan.key(), plan.digest(), plan.overwrite()))
                        .toList());
        return new ApplyPlanWorkbookPayload(
                applied.outcomes().stream().map(AppliedWorkbookPlan::of).toList(), applied.errors());
    }

    /** The key of an upload's id; of anything else an empty one, which names nothing. */
    private static String file(String id) {
        return GlobalId.keyOf("File", id).orElse("");
    }

    private static @Nullable String globalId(@Nullable PlanId plan) {
        return plan == null ? null : new GlobalId("ActionPlan", plan.value()).encode();
    }
}
