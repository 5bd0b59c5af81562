package org.ayumi.admin.review.ui;

import static org.ayumi.admin.review.ReviewFixture.page;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.review.ReviewFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the review page do: tell of reports, decide, and see what was sent. */
abstract class ReviewTest extends ConsoleTest {

    /** The inputs the backend was sent, in order. */
    protected final List<Map<String, Object>> sent = new ArrayList<>();

    @BeforeEach
    void departments() {
        sent.clear();
        BACKEND.answers(
                "departments",
                List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課"), Map.of("code", "zeimu", "name", "税務課")));
    }

    /** These reports wait, as the backend orders them. */
    protected final void waiting(ReviewFixture... reports) {
        BACKEND.answers("planReports", page(reports.length, false, reports));
        BACKEND.computes(
                "node",
                environment -> Stream.of(reports)
                        .map(ReviewFixture::asPlan)
                        .filter(plan -> plan.get("id").equals(environment.getArgument("id")))
                        .findFirst()
                        .orElse(null));
    }

    /** Answers the mutation like this, in order; the last answer stays. */
    @SafeVarargs
    protected final void answering(String mutation, Map<String, Object>... answers) {
        int before = sent.size();
        BACKEND.computes(mutation, environment -> {
            sent.add(environment.getArgument("input"));
            return answers[Math.min(sent.size() - before, answers.length) - 1];
        });
    }

    protected static Map<String, Object> made() {
        return Map.of("userErrors", List.of());
    }

    protected static Map<String, Object> objection(String message, String... path) {
        return Map.of("userErrors", List.of(Map.of("field", List.of(path), "code", "REFUSED", "message", message)));
    }

    /** Somebody else was faster; the report is now as given. */
    protected static Map<String, Object> conflict(ReviewFixture theirs) {
        return Map.of(
                "report", theirs.with("version", 6).asReport(),
                "userErrors", List.of(Map.of("code", "STALE_VERSION", "message", "先に変更されました。")),
                "conflict",
                        Map.of("currentVersion", 6, "changedBy", "別の担当者", "changedAt", "2026-01-10T09:30:00+09:00"));
    }

    protected final void press(String button) {
        roundTrip();
        test(find(NativeButton.class).withText(button).single()).click();
    }

    protected final List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    protected final RadioButtonGroup<PlanProgress> rating() {
        return find(RadioButtonGroup.class).withCaption("DX戦略課の評価").single();
    }

    protected final TextArea comment() {
        return find(TextArea.class).withCaption("所属に伝えること").single();
    }

    protected final TextArea inThread() {
        return find(TextArea.class).withCaption("コメント").single();
    }

    /** The heading of what is open. */
    protected final String opened() {
        return find(PanelHeading.class).single().getElement().getTextRecursively();
    }

    protected static String problem(HasValidation field) {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }
}
