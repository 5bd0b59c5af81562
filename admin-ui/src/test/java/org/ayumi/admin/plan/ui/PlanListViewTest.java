package org.ayumi.admin.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.plan.PlanFixture.aPlan;
import static org.ayumi.admin.plan.PlanFixture.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanStatus;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class PlanListViewTest extends PlanTest {

    @Test
    void stands_in_the_menu_for_all_who_may_read() {
        signedInAs(People.zeimu());
        plans();
        open("years/2025/plans");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("years/2025/plans");
        assertThat(screen()).contains("所属", "この年度の実行プランはまだありません").doesNotContain("新しい実行プランを作る");
    }

    @Test
    void shows_an_editor_first_what_is_returned_and_what_is_to_submit() {
        signedInAs(People.kikaku());
        plans(
                aPlan("a").with("title", "下書きの計画").allowing("edit", "submit"),
                aPlan("b").with("title", "直す計画").returned("目標を数値にしてください").allowing("edit", "submit"),
                aPlan("c").with("title", "確認を待つ計画").allowing("edit", "confirm"),
                aPlan("d").with("title", "受理された計画").with("status", "ACCEPTED").allowing("edit"));

        open("years/2025/plans");

        assertThat(screen())
                .contains("あなたの所属で進める実行プラン（3件）", "差戻しの理由：目標を数値にしてください")
                .contains("内容を確かめて、提出してください。", "所属長の確認を記録すると、提出できます。")
                .contains("4件のうち4件", "◇ 作成中", "◁ 差戻し", "● 受理");
        assertThat(links()).contains("新しい実行プランを作る");
    }

    @Test
    void begins_with_the_own_department_s_plans() {
        signedInAs(People.zeimu());
        BACKEND.computes(
                "actionPlans",
                environment -> "zeimu".equals(environment.getArgument("department"))
                        ? page(1, false, aPlan("own").with("title", "税務課の計画"))
                        : page(1, false, aPlan("other").with("title", "よその計画")));

        open("years/2025/plans");

        assertThat(screen()).containsSubsequence("税務課の実行プラン", "税務課の計画", "すべての実行プラン", "よその計画");
    }

    @Test
    void says_first_what_is_due_and_where_to_report_it() {
        signedInAs(People.kikaku());
        BACKEND.computes(
                "actionPlans",
                environment -> environment.getSelectionSet().contains("edges/node/reportingPeriods")
                        ? ReportedPlanFixture.page(
                                ReportedPlanFixture.aReportedPlan("a").open("Q2", null, null))
                        : page(0, false));

        open("years/2025/plans");

        assertThat(screen())
                .contains("提出していない報告があります。", "第2四半期（7月～9月）の報告が1件あります。")
                .doesNotContain("することはありません");
        assertThat(find(RouterLink.class).withText("報告を書く").single().getHref()).isEqualTo("years/2025/reports");
    }

    @Test
    void shows_the_dx_office_first_what_waits_for_review() {
        plans(
                aPlan("a").with("title", "提出された計画").with("status", "SUBMITTED").allowing("review"),
                aPlan("b").with("title", "よその下書き"));

        open("years/2025/plans");

        assertThat(screen()).contains("確認を待っている実行プラン（1件）", "▷ 提出済").doesNotContain("あなたの所属で進める");
    }

    @Test
    void leaves_nothing_out_that_a_person_has_to_do() {
        BACKEND.computes("actionPlans", environment -> {
            if (!"SUBMITTED".equals(environment.getArgument("status"))) {
                return page(0, false);
            }
            return environment.getArgument("after") == null
                    ? page(2, true, aPlan("a").with("status", "SUBMITTED").allowing("review"))
                    : page(2, false, aPlan("b").with("status", "SUBMITTED").allowing("review"));
        });

        open("years/2025/plans");

        assertThat(screen()).contains("確認を待っている実行プラン（2件）");
    }

    @Test
    void stays_as_long_as_it_was_when_others_change_something() {
        signedInAs(People.kanbu());
        BACKEND.answers("actionPlanYear", Map.of("id", "all", "version", 7));
        BACKEND.computes(
                "actionPlans",
                environment -> environment.getArgument("after") == null
                        ? page(2, true, aPlan("a").with("title", "先の計画"))
                        : page(2, false, aPlan("b").with("title", "後の計画")));
        open("years/2025/plans");
        roundTrip();
        test(find(NativeButton.class).withText("もっと見る（残り1件）").single()).click();
        assertThat(screen()).contains("先の計画", "後の計画");
        await().until(() -> BACKEND.streams().followed().contains("all"));

        BACKEND.computes(
                "actionPlans",
                environment -> environment.getArgument("after") == null
                        ? page(2, true, aPlan("a").with("title", "改めた計画"))
                        : page(2, false, aPlan("b").with("title", "後の計画")));
        BACKEND.answers("actionPlanYear", Map.of("id", "all", "version", 8));
        BACKEND.streams().tell("all", 8);
        answersThatAFieldIsInUse(false);

        assertThat(screen()).contains("改めた計画", "後の計画", "2件のうち2件", "内容を更新しました。");
    }

    @Test
    void asks_nothing_of_an_executive() {
        signedInAs(People.kanbu());
        plans(aPlan("a").with("priority", true).with("sample", true));

        open("years/2025/plans");

        assertThat(screen()).contains("1件のうち1件", "重要施策", "見本").doesNotContain("あなたの所属で進める", "確認を待っている");
        assertThat(links()).doesNotContain("新しい実行プランを作る");
    }

    @Test
    void narrows_down_by_its_address_and_by_its_fields() {
        signedInAs(People.kanbu());
        List<Map<String, Object>> asked = new ArrayList<>();
        BACKEND.computes("actionPlans", environment -> {
            asked.add(environment.getArguments());
            return page(0, false);
        });
        open("years/2025/plans?department=zeimu&priority=true&status=ACCEPTED");

        assertThat(asked.getLast())
                .containsEntry("department", "zeimu")
                .containsEntry("priority", true)
                .containsEntry("status", "ACCEPTED");
        assertThat(screen()).contains("あてはまる実行プランはありません");

        field("状態").setValue(PlanStatus.RETURNED);
        department().setValue(null);

        assertThat(asked.getLast()).containsEntry("status", "RETURNED").doesNotContainKey("department");
    }

    @Test
    void takes_an_address_it_cannot_read_for_no_filter() {
        plans(aPlan("a"));

        open("years/2025/plans?department=%3C&priority=x&status=NICE");

        assertThat(screen()).contains("1件のうち1件");
    }

    @Test
    void says_calmly_that_there_is_no_such_year() {
        open("years/1000/plans");

        assertThat(screen()).contains("「1000」");
    }

    @Test
    void shows_more_page_by_page() {
        signedInAs(People.kanbu());
        BACKEND.computes(
                "actionPlans",
                environment -> environment.getArgument("after") == null
                        ? page(2, environment.getArgument("status") == null, aPlan("a"))
                        : page(2, false, aPlan("b")));
        open("years/2025/plans");

        test(find(NativeButton.class).withText("もっと見る（残り1件）").single()).click();

        assertThat(find(NativeTableRow.class).all().stream().filter(PlanRow.class::isInstance))
                .hasSize(2);
        assertThat(screen()).contains("2件のうち2件").doesNotContain("もっと見る");
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<PlanStatus> field(String label) {
        return find(Select.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanDepartment> department() {
        return find(ComboBox.class).withCaption("所属").single();
    }
}
