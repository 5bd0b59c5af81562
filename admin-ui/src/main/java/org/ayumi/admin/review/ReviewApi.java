package org.ayumi.admin.review;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.PlanReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for review, and the decisions on it, as the signed-in person may read and make them. */
@Component
public class ReviewApi {

    private static final int PAGE = 20;

    private final AyumiBackend backend;

    ReviewApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** Whether the person reviews, and the departments to choose from. */
    public Reviewer getReviewer() {
        var answer = backend.retrieveWhole("review/reviewer", Map.of(), ReviewerAnswer.class);
        var viewer = answer.viewer();
        return new Reviewer(
                viewer != null && viewer.permissions().contains("REVIEW_PLANS"),
                answer.departments() == null ? List.of() : answer.departments());
    }

    /** A report with all that is looked at while reviewing it; empty where it is gone or may not be read. */
    public Optional<ReviewedReport> find(String actionPlanId, ReportPeriod period) {
        var plan = backend.retrieve("review/report", Map.of("id", actionPlanId), "node", Plan.class);
        return plan == null ? Optional.empty() : plan.find(period);
    }

    /** The first reports of the year that are rated differently. */
    public DifferingReports listDiffering(int fiscalYear, ReviewFilter filter) {
        return differing(variables(fiscalYear, filter));
    }

    /** Those behind the cursor. */
    public DifferingReports listDiffering(int fiscalYear, ReviewFilter filter, String after) {
        var variables = variables(fiscalYear, filter);
        variables.put("after", after);
        return differing(variables);
    }

    private DifferingReports differing(Map<String, Object> variables) {
        variables.put("first", PAGE);
        var found = backend.retrieve("review/differing", variables, "planReports", DifferingReports.class);
        return found == null ? DifferingReports.NONE : found;
    }

    /** Sends the decision; what is to be put right, or who was faster, is part of the answer. */
    public ReviewAnswer decide(ReviewInput input) {
        return switch (input) {
            case ReviewInput.Accept _ -> decide("review/accept", "acceptPlanReport", input);
            case ReviewInput.Return _ -> decide("review/return", "returnPlanReport", input);
        };
    }

    private ReviewAnswer decide(String document, String field, ReviewInput input) {
        return backend.change(document, field, input, ReviewAnswer.class);
    }

    static Map<String, Object> variables(int fiscalYear, ReviewFilter filter) {
        Map<String, Object> variables = new HashMap<>(Map.of("fiscalYear", fiscalYear));
        Optional.ofNullable(filter.period()).ifPresent(period -> variables.put("period", period.name()));
        Optional.ofNullable(filter.department()).ifPresent(code -> variables.put("department", code));
        return variables;
    }

    record ReviewerAnswer(@Nullable Viewer viewer, @Nullable List<ReviewDepartment> departments) {}

    record Viewer(List<String> permissions) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename", defaultImpl = Void.class)
    @JsonTypeName("ActionPlan")
    record Plan(
            String id,
            String title,
            boolean priority,
            boolean sample,
            ReviewDepartment department,
            List<ReviewGoal> goals,
            List<Period> reportingPeriods) {

        Optional<ReviewedReport> find(ReportPeriod wanted) {
            return reportingPeriods.stream()
                    .filter(its -> its.period() == wanted)
                    .flatMap(its -> Optional.ofNullable(its.report())
                            .map(report -> new ReviewedReport(
                                    new PlanName(id, title, priority, sample, department),
                                    goals,
                                    report,
                                    its.former(),
                                    its.viewerCan()))
                            .stream())
                    .findFirst();
        }
    }

    record Period(
            ReportPeriod period,
            @Nullable PlanReport report,
            @Nullable PlanReport former,
            ReviewedReport.Permissions viewerCan) {}
}
