package org.ayumi.local;

import tools.jackson.databind.JsonNode;

/** Brings a department's plan from its first word to its acceptance, as scripts do. */
record AcceptedPlan(RunningStack stack) {

    /** A plan with this title; not a priority plan, so that it reports by halves. */
    void of(String user, String department, int fiscalYear, String title) {
        var created = change(user, "createActionPlan", """
                fiscalYear: %d, department: "%s",
                content: {title: "%s", aims: [1], responsiblePost: "試験係 係長",
                          goals: [{label: "窓口の数", comparison: AT_LEAST, target: 3, unit: "か所"}]}""".formatted(fiscalYear, department, title));
        var submitted = change(user, "submitActionPlan", of(created));
        change("dx", "acceptActionPlan", of(submitted));
    }

    private static String of(JsonNode plan) {
        return "actionPlanId: \"%s\", expectedVersion: %d"
                .formatted(plan.path("id").asString(), plan.path("version").asInt());
    }

    private JsonNode change(String user, String mutation, String input) {
        var answer = new GraphQl(stack)
                .ask(
                        user,
                        "mutation { %s(input: {%s}) { actionPlan { id version } userErrors { code message } } }"
                                .formatted(mutation, input.replace("\n", " ")));
        var plan = answer.data("/" + mutation + "/actionPlan");
        if (!answer.data("/" + mutation + "/userErrors").isEmpty() || plan.isMissingNode()) {
            throw new AssertionError(mutation + " as " + user + ": " + answer.text());
        }
        return plan;
    }
}
