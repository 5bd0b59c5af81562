package org.ayumi.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.testing.Sent;
import tools.jackson.databind.JsonNode;

/** What must hold after every step. */
record Invariants(Step step, LocalDate today, YearState before, YearState after, Sent sent) {

    /** Where a report may go from each state; comments leave it where it is. */
    private static final Map<String, Set<String>> WAYS = Map.of(
            "", Set.of("DRAFT", "SUBMITTED"),
            "DRAFT", Set.of("DRAFT", "SUBMITTED"),
            "RETURNED", Set.of("RETURNED", "SUBMITTED"),
            "SUBMITTED", Set.of("SUBMITTED", "ACCEPTED", "RETURNED"),
            "ACCEPTED", Set.of("ACCEPTED"));

    boolean isDone() {
        return sent.answer().errorCode().isEmpty()
                && sent.payload().path("userErrors").size() == 0;
    }

    void check() {
        if (!isDone()) {
            assertThat(after).as("a refusal changes nothing: %s", step).isEqualTo(before);
            return;
        }
        after.plans().forEach((id, plan) -> {
            for (String period : YearState.PERIODS) {
                compare(id, period);
            }
            if (!id.equals(step.plan())) {
                assertThat(plan)
                        .as("%s touches one plan only", step)
                        .isEqualTo(before.plans().get(id));
            }
        });
        if (!step.plan().isEmpty()) {
            assertThat(after.cycle()).as("%s leaves the cycle alone", step).isEqualTo(before.cycle());
        }
    }

    private void compare(String id, String period) {
        var was = before.report(id, period);
        var is = after.report(id, period);
        if (was.equals(is)) {
            return;
        }
        assertThat(List.of(id, period))
                .as("%s touches one report only", step)
                .isEqualTo(List.of(step.plan(), step.period()));
        assertThat(WAYS.get(YearState.state(was))).as("%s leads on", step).contains(YearState.state(is));
        boolean comment = step.mutation().equals("commentPlanReport");
        int version = was.path("version").asInt(0);
        assertThat(is.path("version").asInt())
                .as("%s raises the version by one", step)
                .isEqualTo(comment ? version : version + 1);
        if (!comment) {
            assertThat(is.path("comments")).isEqualTo(was.isMissingNode() ? is.path("comments") : was.path("comments"));
        }
        if (step.isOfDepartment()) {
            department(id, period, was);
        }
        if (step.mutation().endsWith("ceptPlanReport") || step.mutation().equals("returnPlanReport")) {
            assertThat(words(is)).as("the DX office touches no words").isEqualTo(words(was));
        }
    }

    private void department(String id, String period, JsonNode was) {
        var plan = before.plans().get(id);
        String department = plan.at("/department/code").asString();
        assertThat(YearState.state(was)).as("what is handed in stands").isNotIn("SUBMITTED", "ACCEPTED");
        assertThat(step.account().department())
                .as("only the own department writes")
                .isEqualTo(department);
        assertThat(before.isLocked(department, period, today)
                        && !YearState.state(was).equals("RETURNED"))
                .as("%s on %s: locked", step, today)
                .isFalse();
        assertThat(before.isAsked(plan, period)).as("%s: asked for", step).isTrue();
    }

    private static List<JsonNode> words(JsonNode report) {
        return List.of(
                report.path("status"),
                report.path("achievement"),
                report.path("done"),
                report.path("next"),
                report.path("cause"),
                report.path("blocker"));
    }
}
