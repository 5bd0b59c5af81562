package org.ayumi.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ayumi.testing.Account;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes up what someone tries next; the same for the same seed and state. */
final class Steps {

    private static final List<String> STATUSES =
            List.of("ON_TRACK", "SLIGHTLY_DELAYED", "DELAYED", "COMPLETED", "CANCELLED");
    private static final int MANY = 100;

    private final Random random;

    Steps(Random random) {
        this.random = random;
    }

    Step next(YearState year, LocalDate today) {
        int dice = random.nextInt(MANY);
        var plan = pick(List.copyOf(new TreeMap<>(year.plans()).values()));
        String period = pick(YearState.PERIODS);
        for (int i = 0; i < MANY && !isLikely(year, plan, period, dice, today); i++) {
            plan = pick(List.copyOf(new TreeMap<>(year.plans()).values()));
            period = pick(YearState.PERIODS);
        }
        String id = plan.path("id").asString();
        var report = YearState.report(plan, period);
        int version = report.path("version").asInt(0);
        boolean fresh = random.nextInt(10) > 0;
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("actionPlanId", id);
        input.put("period", period);
        input.put("expectedVersion", fresh ? version : version + 1 - random.nextInt(3));
        boolean exact = fresh || input.get("expectedVersion").equals(version);
        if (dice < 30) {
            return save(plan, period, input, exact);
        }
        if (dice < 50) {
            return new Step(writer(plan), "submitPlanReport", id, period, input, false);
        }
        if (dice < 72) {
            return review(id, period, input, exact, report);
        }
        input.remove("expectedVersion");
        if (dice < 80) {
            input.put("text", "コメント" + dice);
            return new Step(anyone(), "commentPlanReport", id, period, input, true);
        }
        if (dice < 85) {
            input.remove("actionPlanId");
            input.put("actionPlanIds", List.of(id));
            input.put("replaceDrafts", true);
            return new Step(writer(plan), "reportUnchanged", id, period, input, true);
        }
        return dice < 97 ? time(year, period, today) : priority(plan, id);
    }

    /** Whether the step can get anywhere with that report; one in seven is left to chance. */
    private boolean isLikely(YearState year, JsonNode plan, String period, int dice, LocalDate today) {
        String state = YearState.state(YearState.report(plan, period));
        boolean open = year.isAsked(plan, period)
                && (state.equals("RETURNED")
                        || !year.isLocked(plan.at("/department/code").asString(), period, today));
        return random.nextInt(7) == 0
                || (dice < 30 && open && !state.equals("SUBMITTED") && !state.equals("ACCEPTED"))
                || (dice >= 30 && dice < 50 && open && (state.equals("DRAFT") || state.equals("RETURNED")))
                || (dice >= 50 && dice < 72 && state.equals("SUBMITTED"))
                || dice >= 72;
    }

    private Step save(JsonNode plan, String period, Map<String, @Nullable Object> input, boolean exact) {
        String status = pick(STATUSES);
        boolean delayed = !status.equals("ON_TRACK") && !status.equals("COMPLETED");
        int wrong = random.nextInt(8);
        input.put("status", wrong == 1 ? null : status);
        input.put("achievement", wrong == 0 ? 101 : random.nextInt(101));
        input.put("done", wrong == 2 ? null : "取り組み" + random.nextInt(1_000));
        input.put("cause", delayed && wrong != 3 ? "STAFF" : null);
        return new Step(writer(plan), "savePlanReport", plan.path("id").asString(), period, input, exact && wrong != 0);
    }

    private Step review(String id, String period, Map<String, @Nullable Object> input, boolean exact, JsonNode report) {
        boolean accepts = random.nextBoolean();
        input.put("rating", random.nextBoolean() ? report.path("status").asString("ON_TRACK") : pick(STATUSES));
        input.put("comment", "確かめました。");
        var account = random.nextInt(3) > 0 ? Account.DX : anyone();
        return new Step(account, accepts ? "acceptPlanReport" : "returnPlanReport", id, period, input, exact);
    }

    private Step time(YearState year, String period, LocalDate today) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("fiscalYear", 2025);
        input.put("period", period);
        input.put("reason", "都合により");
        input.put("expectedVersion", year.cycle().path("version").asInt() - (random.nextInt(10) == 0 ? 1 : 0));
        String day = today.plusDays(random.nextInt(60) - 10).toString();
        String mutation = pick(List.of("changeDueDate", "extendReporting", "reopenReporting"));
        input.put(mutation.equals("changeDueDate") ? "dueOn" : "until", day);
        if (mutation.equals("extendReporting") || (mutation.equals("reopenReporting") && random.nextBoolean())) {
            input.put("department", pick(List.of("koseki-jumin", "kokuho-nenkin", "zeimu")));
        }
        return new Step(random.nextInt(3) > 0 ? Account.DX : anyone(), mutation, "", period, input, false);
    }

    private Step priority(JsonNode plan, String id) {
        return new Step(
                random.nextBoolean() ? Account.DX : anyone(),
                "setPlanPriority",
                id,
                "",
                Map.of(
                        "actionPlanId",
                        id,
                        "priority",
                        !plan.path("priority").asBoolean(),
                        "expectedVersion",
                        plan.path("version").asInt()),
                true);
    }

    /** Mostly one who writes the plan. */
    private Account writer(JsonNode plan) {
        String department = plan.at("/department/code").asString();
        var own = List.of(Account.KOSEKI, Account.KOKUHO, Account.KIKAKU).stream()
                .filter(account -> account.department().equals(department))
                .findFirst()
                .orElse(Account.KOSEKI);
        return random.nextInt(6) == 0 ? anyone() : own;
    }

    private Account anyone() {
        return pick(List.of(Account.values()));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
