package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportFixture;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;

/** What tests of the reporting page do: tell of plans, type, press, and see what was sent. */
abstract class ReportingTest extends FormTest {

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

    /** A report that is kept as it now stands. */
    protected static Map<String, Object> kept(ReportFixture report) {
        return Map.of("report", report.asMap(), "userErrors", List.of());
    }

    /** A report that was handed in, with its plan as it now stands. */
    protected static Map<String, Object> handedIn(ReportedPlanFixture plan, ReportFixture report) {
        return Map.of("actionPlan", plan.asMap(), "report", report.asMap(), "userErrors", List.of());
    }

    /** Somebody else was faster; the report is now as given. */
    protected static Map<String, Object> conflict(ReportFixture theirs) {
        return conflict("report", theirs.asMap(), 7);
    }

    /** Presses the first button that reads so below a report or a question. */
    protected final void confirm(String text) {
        roundTrip();
        test(find(Button.class).withText(text).all().getFirst()).click();
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
}
