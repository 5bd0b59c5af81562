package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

/** What the first page says to people who report. */
class ReportHomeTest extends ReportingTest {

    @Test
    void tells_what_is_due_by_when_and_how_long_it_takes() {
        home(
                People.kikaku(),
                aReportedPlan("a").open("Q2", null, null),
                aReportedPlan("b").open("Q2", null, aReport("Q1")));

        assertThat(screen()).contains("第2四半期（7月～9月）の報告が2件あります。およそ6分で終わります。", "期限");
        assertThat(find(RouterLink.class).withText("報告を書く").all()).isNotEmpty();
    }

    @Test
    void tells_of_returned_ones_first_and_why() {
        home(
                People.kikaku(),
                aReportedPlan("a").open("Q2", null, null),
                aReportedPlan("b").open("Q2", aReport("Q2").returned("根拠を書いてください"), null));

        String screen = screen();
        assertThat(screen).contains("計画 b（第2四半期）", "◁ 差戻し", "根拠を書いてください", "報告が1件あります。");
        assertThat(screen.indexOf("計画 b")).isLessThan(screen.indexOf("報告が1件あります。"));
    }

    @Test
    void leaves_those_alone_who_have_nothing_to_report_or_only_read() {
        home(People.kikaku(), aReportedPlan("a").read("Q2", aReport("Q2")));
        assertThat(screen()).doesNotContain("報告を書く");

        home(People.zeimu(), aReportedPlan("a").open("Q2", null, null));
        assertThat(screen()).doesNotContain("報告を書く");
    }

    private void home(Map<String, Object> person, ReportedPlanFixture... plans) {
        signedInAs(person);
        BACKEND.answers("actionPlans", ReportedPlanFixture.page(plans));
        BACKEND.answers("strategies", List.of(aStrategy().asMap()));
        open("help");
        open("");
    }
}
