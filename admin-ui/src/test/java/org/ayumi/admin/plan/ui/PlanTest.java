package org.ayumi.admin.plan.ui;

import static org.ayumi.admin.plan.PlanFixture.page;

import com.vaadin.flow.component.AbstractField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.admin.plan.PlanFixture;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the plans' pages do: tell of plans, press buttons, and see what was sent. */
abstract class PlanTest extends FormTest {

    @BeforeEach
    void choices() {
        BACKEND.answers(
                "departments",
                List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課"), Map.of("code", "zeimu", "name", "税務課")));
        BACKEND.answers(
                "vision",
                Map.of(
                        "aims",
                        List.of(
                                Map.of("number", 1, "shortTitle", "便利に", "title", "もっと便利に"),
                                Map.of("number", 2, "shortTitle", "速く", "title", "もっと速く"))));
    }

    /** Tells of these plans of the year; filtered by state as the backend does. */
    protected final void plans(PlanFixture... plans) {
        BACKEND.computes("actionPlans", environment -> {
            Object status = environment.getArgument("status");
            var found = List.of(plans).stream()
                    .filter(plan -> status == null
                            || Objects.equals(status, plan.asMap().get("status")))
                    .toArray(PlanFixture[]::new);
            return page(found.length, false, found);
        });
    }

    protected final void show(PlanFixture plan) {
        BACKEND.answers("node", plan.asMap());
        open("plans/" + plan.asMap().get("id"));
    }

    protected static Map<String, Object> made(PlanFixture plan) {
        return made("actionPlan", plan.asMap());
    }

    /** Somebody else was faster; the plan is now as given. */
    protected static Map<String, Object> conflict(PlanFixture theirs) {
        return conflict("actionPlan", theirs.with("version", 4).asMap(), 4);
    }

    protected final void type(AbstractField<?, String> field, String typed) {
        field.setValue(typed);
    }
}
