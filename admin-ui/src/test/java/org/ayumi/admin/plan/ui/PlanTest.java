package org.ayumi.admin.plan.ui;

import static org.ayumi.admin.plan.PlanFixture.page;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.admin.plan.PlanFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the plans' pages do: tell of plans, press buttons, and see what was sent. */
abstract class PlanTest extends ConsoleTest {

    /** The inputs the backend was sent, in order. */
    protected final List<Map<String, Object>> sent = new ArrayList<>();

    @BeforeEach
    void choices() {
        sent.clear();
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

    /** Answers the mutation like this, in order; the last answer stays. */
    @SafeVarargs
    protected final void answering(String mutation, Map<String, Object>... answers) {
        BACKEND.computes(mutation, environment -> {
            sent.add(environment.getArgument("input"));
            return answers[Math.min(sent.size(), answers.length) - 1];
        });
    }

    protected static Map<String, Object> made(PlanFixture plan) {
        return Map.of("actionPlan", plan.asMap(), "userErrors", List.of());
    }

    protected static Map<String, Object> objection(String message, String... path) {
        return Map.of("userErrors", List.of(Map.of("field", List.of(path), "code", "REFUSED", "message", message)));
    }

    /** Somebody else was faster; the plan is now as given. */
    protected static Map<String, Object> conflict(PlanFixture theirs) {
        return Map.of(
                "actionPlan", theirs.with("version", 4).asMap(),
                "userErrors",
                        List.of(Map.of(
                                "field",
                                List.of("input", "expectedVersion"),
                                "code",
                                "STALE_VERSION",
                                "message",
                                "先に変更されました。")),
                "conflict",
                        Map.of("currentVersion", 4, "changedBy", "別の担当者", "changedAt", "2025-05-01T17:02:00+09:00"));
    }

    protected final void press(String button) {
        roundTrip();
        test(find(NativeButton.class).withText(button).all().getFirst()).click();
    }

    protected final void confirm(String button) {
        roundTrip();
        test(find(Button.class).withText(button).single()).click();
    }

    protected final List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    protected final TextField text(String label) {
        return find(TextField.class).withCaption(label).all().getFirst();
    }

    protected final TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    protected final void type(AbstractField<?, String> field, String typed) {
        field.setValue(typed);
    }

    protected static String problem(Component field) {
        return field instanceof HasValidation validated && validated.isInvalid() ? validated.getErrorMessage() : "";
    }
}
