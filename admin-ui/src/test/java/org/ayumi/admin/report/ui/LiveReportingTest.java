package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.report.ReportFixture.aDraft;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import java.time.Duration;
import java.util.Set;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.junit.jupiter.api.Test;

/** The page of all reports while somebody else of the department is at them, too. */
class LiveReportingTest extends ReportingTest {

    @Test
    void shows_a_report_somebody_else_begins() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        await().until(() -> BACKEND.streams().followed().equals(Set.of("a", "a-Q2")));

        somebodyBegins();
        answersThatAFieldIsInUse(false);

        assertThat(screen()).contains("◇ 作成中", "内容を更新しました。");
    }

    @Test
    void keeps_what_is_typed_until_asked() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        await().until(() -> BACKEND.streams().followed().contains("a-Q2"));
        enter(area("取り組んだこと"), "手続を決めた");

        somebodyBegins();
        answersThatAFieldIsInUse(false);

        assertThat(area("取り組んだこと").getValue()).isEqualTo("手続を決めた");
        assertThat(line()).contains("入力中の内容はそのままです。");
        assertThat(drafts.texts("report/a/Q2").values()).containsExactly("手続を決めた");
    }

    @Test
    void says_nothing_of_what_was_saved_here() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        await().until(() -> BACKEND.streams().followed().contains("a-Q2"));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        enter(area("取り組んだこと"), "手続を決めた");
        save();

        BACKEND.streams().tell("a-Q2", 1);

        await().pollInSameThread().during(Duration.ofMillis(500)).until(() -> line().isEmpty());
    }

    private static void somebodyBegins() {
        BACKEND.answers(
                "actionPlans",
                ReportedPlanFixture.page(aReportedPlan("a")
                        .open("Q2", aDraft("Q2").with("id", "a-Q2").with("version", 1), null)));
        BACKEND.streams().tell("a-Q2", 1);
    }

    private String line() {
        receive();
        return find(LiveLine.class).single().getElement().getTextRecursively();
    }
}
