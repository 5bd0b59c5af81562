package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportFixture;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the reporting page do: tell of plans, type, press, and see what was sent. */
abstract class ReportingTest extends ConsoleTest {

    /** What the backend was sent, by the mutation's name, in order. */
    protected final List<Map.Entry<String, Map<String, Object>>> sent = new ArrayList<>();

    @BeforeEach
    void nothingSent() {
        sent.clear();
    }

    /** Opens the page as an editor of 企画経営課 who has these plans. */
    protected final void reporting(ReportedPlanFixture... plans) {
        reportingAs(People.kikaku(), plans);
    }

    protected final void reportingAs(Map<String, Object> person, ReportedPlanFixture... plans) {
        signedInAs(person);
        BACKEND.answers("actionPlans", ReportedPlanFixture.page(plans));
        BACKEND.answers("monitoringCycle", cycle(null));
        open("years/2025/reports");
        // Nothing to wait for, unless a test tells of it.
        BACKEND.answers("strategies", null);
    }

    /** A cycle in which 第2四半期 was due long ago, with more time for 企画経営課 where a reason is given. */
    protected static Map<String, Object> cycle(@Nullable String reason) {
        List<Map<String, Object>> graces = reason == null
                ? List.of()
                : List.of(Map.of("department", "kikaku-keiei", "until", "2099-01-01", "reason", reason));
        return Map.of(
                "fiscalYear",
                2025,
                "periods",
                List.of(Map.of("period", "Q2", "dueOn", "2025-10-31", "graces", graces)));
    }

    /** Answers the mutation like this, in order; the last answer stays. */
    @SafeVarargs
    protected final void answering(String mutation, Map<String, Object>... answers) {
        BACKEND.computes(mutation, environment -> {
            sent.add(Map.entry(mutation, environment.getArgument("input")));
            long asked =
                    sent.stream().filter(its -> its.getKey().equals(mutation)).count();
            return answers[(int) Math.min(asked, answers.length) - 1];
        });
    }

    /** A report that is kept as it now stands. */
    protected static Map<String, Object> kept(ReportFixture report) {
        return Map.of("report", report.asMap(), "userErrors", List.of());
    }

    /** A report that was handed in, with its plan as it now stands. */
    protected static Map<String, Object> handedIn(ReportedPlanFixture plan, ReportFixture report) {
        return Map.of("actionPlan", plan.asMap(), "report", report.asMap(), "userErrors", List.of());
    }

    protected static Map<String, Object> objection(String message, String... path) {
        return Map.of(
                "actionPlans",
                List.of(),
                "userErrors",
                List.of(Map.of("field", List.of(path), "code", "REFUSED", "message", message)));
    }

    /** Somebody else was faster; the report is now as given. */
    protected static Map<String, Object> conflict(ReportFixture theirs) {
        Map<String, Object> answer = new HashMap<>(objection("先に変更されました。", "input", "expectedVersion"));
        answer.put("report", theirs.asMap());
        answer.put(
                "conflict",
                Map.of("currentVersion", 7, "changedBy", "別の担当者", "changedAt", "2025-11-01T17:02:00+09:00"));
        return answer;
    }

    /** The inputs of this mutation, in order. */
    protected final List<Map<String, Object>> sent(String mutation) {
        return sent.stream()
                .filter(its -> its.getKey().equals(mutation))
                .map(Map.Entry::getValue)
                .toList();
    }

    protected final void press(String button) {
        roundTrip();
        test(find(NativeButton.class).withText(button).all().getFirst()).click();
    }

    protected final void confirm(String button) {
        roundTrip();
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    protected final List<String> buttons() {
        roundTrip();
        var texts = new ArrayList<>(
                find(Button.class).all().stream().map(Button::getText).toList());
        find(NativeButton.class).all().forEach(button -> texts.add(button.getText()));
        return texts;
    }

    protected final TextField text(String label) {
        return find(TextField.class).withCaption(label).all().getFirst();
    }

    protected final TextArea area(String label) {
        return find(TextArea.class).withCaption(label).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    protected final RadioButtonGroup<PlanProgress> status() {
        return find(RadioButtonGroup.class).withCaption("進み具合").all().getFirst();
    }

    protected final <T> void enter(AbstractField<?, T> field, T value) {
        field.setValue(value);
        roundTrip();
    }

    /** Saves the first plan's report as one in the making. */
    protected final void save() {
        confirm("作成中として保存する");
    }

    protected static String problem(HasElement field) {
        return field instanceof HasValidation validated && validated.isInvalid() ? validated.getErrorMessage() : "";
    }
}
