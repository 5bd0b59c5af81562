package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What has to be there before a department can report: accepted plans, and periods that are open. */
record ReportingScript(GraphQl graphQl, String user, String department) {

    private static final int YEAR = 2025;

    /** Makes so many accepted priority plans of the department; answers their ids. */
    List<String> plans(String title, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(plan(title + i));
        }
        return ids;
    }

    private String plan(String title) {
        String aim = "aims: [1], initiativeIds: [], milestones: [], responsiblePost: \"管理係 係長\"";
        String goal = "goals: [{label: \"手続数\", comparison: AT_LEAST, target: 10, unit: \"件\"}]";
        String id = ask(user, """
                mutation { made: createActionPlan(input: {fiscalYear: %d, department: "%s",
                  content: {title: "%s", %s, %s, confirmationRequired: false}}) { actionPlan { id } userErrors { message } } }
                """.formatted(YEAR, department, title, aim, goal))
                .data("/made/actionPlan/id")
                .asString();
        ask(user, """
                mutation { made: submitActionPlan(input: {actionPlanId: "%s", expectedVersion: 1}) { userErrors { message } } }
                """.formatted(id));
        ask("dx", """
                mutation { made: acceptActionPlan(input: {actionPlanId: "%s", expectedVersion: 2}) { userErrors { message } } }
                """.formatted(id));
        ask("dx", """
                mutation { made: setPlanPriority(input: {actionPlanId: "%s", priority: true, expectedVersion: 3}) {
                  userErrors { message } } }
                """.formatted(id));
        return id;
    }

    /** Lets the department report for a period that has long been locked; nothing where it already may. */
    void reopen(String period) {
        var cycle = graphQl.ask(
                        "dx",
                        "{ monitoringCycle(fiscalYear: %d) { version periods { period graces { department } } } }"
                                .formatted(YEAR))
                .data("/monitoringCycle");
        for (var its : cycle.path("periods")) {
            boolean given = its.path("graces").toString().contains('"' + department + '"');
            if (its.path("period").asString().equals(period) && !given) {
                reopen(period, cycle.path("version").asString());
            }
        }
    }

    private void reopen(String period, String version) {
        var until = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(20);
        ask("dx", """
                mutation { made: reopenReporting(input: {fiscalYear: %d, period: %s, department: "%s", until: "%s",
                  reason: "試験のため", expectedVersion: %s}) { userErrors { message } } }
                """.formatted(YEAR, period, department, until, version));
    }

    /** Begins the plan's report for the period and saves it for the department, without handing it in. */
    void begin(String plan, String period, String done) {
        ask(user, """
                mutation { made: savePlanReport(input: {actionPlanId: "%s", period: %s, done: "%s", expectedVersion: 0}) {
                  userErrors { message } } }
                """.formatted(plan, period, done));
    }

    /** Hands in a report of each of these plans for the period. */
    void report(List<String> plans, String period) {
        StringBuilder mutation = new StringBuilder("mutation {");
        for (int i = 0; i < plans.size(); i++) {
            mutation.append("""
                    saved%1$d: savePlanReport(input: {actionPlanId: "%2$s", period: %3$s, status: ON_TRACK,
                      achievement: 40, done: "試験の報告", expectedVersion: 0}) { userErrors { message } }
                    made%1$d: submitPlanReport(input: {actionPlanId: "%2$s", period: %3$s, expectedVersion: 1}) {
                      userErrors { message } }
                    """.formatted(i, plans.get(i), period));
        }
        var answer = graphQl.ask(user, mutation.append('}').toString());
        assertThat(answer.text()).doesNotContain("message");
    }

    /** What the plan's report for the period says was done; empty where nothing is kept. */
    String done(String plan, String period) {
        var periods = graphQl.ask(user, """
                { node(id: "%s") { ... on ActionPlan { reportingPeriods { period report { state done } } } } }
                """.formatted(plan)).data("/node/reportingPeriods");
        for (var its : periods) {
            if (its.path("period").asString().equals(period)) {
                return its.path("report").path("done").asString("");
            }
        }
        return "";
    }

    /** What the user has typed of the plan's report for the period and not saved; empty where nothing is kept. */
    String typed(String plan, String period) {
        var drafts = graphQl.ask(user, """
                { formDrafts(forms: ["report/%s/%s"]) { fields { name text } } }
                """.formatted(plan, period)).data("/formDrafts");
        for (var field : drafts.path(0).path("fields")) {
            if (field.path("name").asString().equals("input.done")) {
                return field.path("text").asString();
            }
        }
        return "";
    }

    private GraphQl.Answer ask(String who, String mutation) {
        var answer = graphQl.ask(who, mutation);
        assertThat(answer.data("/made/userErrors").size()).as(answer.text()).isZero();
        assertThat(answer.text()).doesNotContain("\"errors\"");
        return answer;
    }
}
