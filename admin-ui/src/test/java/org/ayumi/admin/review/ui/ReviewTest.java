package org.ayumi.admin.review.ui;

import static org.ayumi.admin.review.ReviewFixture.page;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.review.ReviewFixture;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the review page do: tell of reports, decide, and see what was sent. */
abstract class ReviewTest extends FormTest {

    @BeforeEach
    void departments() {
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

    /** Somebody else was faster; the report is now as given. */
    protected static Map<String, Object> conflict(ReviewFixture theirs) {
        return conflict("report", theirs.with("version", 6).asReport(), 6);
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
}
