package org.ayumi.admin.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.plan.PlanFixture.aPlan;
import static org.ayumi.admin.review.ReviewFixture.aReport;
import static org.ayumi.admin.review.ReviewFixture.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanFixture;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.review.ReviewDepartment;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTest extends ReviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"kikaku", "zeimu", "kanbu", "joho"})
    void tells_who_does_not_review_who_does(String user) {
        signedInAs(
                switch (user) {
                    case "kikaku" -> People.kikaku();
                    case "kanbu" -> People.kanbu();
                    case "joho" -> People.joho();
                    default -> People.zeimu();
                });
        waiting(aReport("a"));

        open("years/2025/reviews");

        assertThat(screen()).contains("確認はDX戦略課が行います").doesNotContain("計画 a");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("years/2025/reviews");
        assertThat(buttons()).doesNotContain("確認済みにする", "差し戻す");
    }

    @Test
    void says_kindly_that_nothing_waits() {
        open("years/2025/reviews");

        assertThat(screen()).contains("確認を待つものはありません", "すべて確認しました。");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("years/2025/reviews");
    }

    @Test
    void shows_what_waits_the_oldest_first_and_opens_it() {
        waiting(
                aReport("b").with("submittedAt", "2026-01-09T10:00:00+09:00"),
                aReport("a").with("submittedAt", "2026-01-05T10:00:00+09:00"));

        open("years/2025/reviews");

        assertThat(screen()).contains("確認を待つもの 2件", "1件目（2件中）", "令和8年1月5日 10:00 提出");
        assertThat(opened()).contains("計画 a", "企画経営課 ／ 第3四半期");
        assertThat(rating().getValue()).isNull();
    }

    @Test
    void shows_the_words_beside_last_times_and_results_against_both_targets() {
        waiting(aReport("a")
                .after("SLIGHTLY_DELAYED", 40, "準備をしました。")
                .reaching(12)
                .with("cause", "STAFF")
                .with("blocker", Map.of("kind", "SYSTEM", "name", "住民記録"))
                .with("unchanged", true)
                .with(
                        "evidence",
                        List.of(Map.of(
                                "id", "f1",
                                "name", "手順書.pdf",
                                "type", "application/pdf",
                                "size", 2048,
                                "attachedBy", "企画経営課 担当者",
                                "attachedAt", "2026-01-09T09:00:00+09:00"))));

        open("years/2025/reviews");

        assertThat(screen())
                .contains("今回（第3四半期）", "前回（第2四半期）", "○ 順調", "△ やや遅れ", "60 %", "40 %", "変更なし")
                .contains("窓口を3か所で始めました。", "準備をしました。", "人員", "システム「住民記録」")
                .contains("根拠資料", "手順書.pdf", "10件以上", "受理されたとき：20件以上", "12 件", "○ 到達", "◇ 途中");
    }

    @Test
    void accepts_with_the_departments_rating_and_goes_on_at_once() {
        waiting(aReport("a"), aReport("b"));
        answering("acceptPlanReport", made());
        open("years/2025/reviews");

        press("所属と同じ（○ 順調）");
        press("確認済みにする");

        assertThat(sent.getFirst())
                .containsEntry("actionPlanId", "a")
                .containsEntry("period", "Q3")
                .containsEntry("rating", "ON_TRACK")
                .containsEntry("expectedVersion", 5);
        assertThat(screen()).contains("「計画 a」を確認しました。 残りは1件です。", "確認を待つもの 1件");
        assertThat(opened()).contains("計画 b");
        assertThat(rating().getValue()).isNull();
    }

    @Test
    void says_kindly_that_the_last_one_is_done() {
        waiting(aReport("a"));
        answering("acceptPlanReport", made());
        open("years/2025/reviews");

        press("所属と同じ（○ 順調）");
        press("確認済みにする");

        assertThat(screen()).contains("これで、すべて終わりました。", "確認を待つものはありません");
    }

    @Test
    void accepts_nothing_without_a_rating_nor_another_one_without_a_word() {
        waiting(aReport("a"));
        answering("acceptPlanReport", objection("短くしてください。", "input", "comment"), made());
        open("years/2025/reviews");

        press("確認済みにする");
        assertThat(problem(rating())).isEqualTo("DX戦略課の評価を選んでください。");
        rating().setValue(PlanProgress.SLIGHTLY_DELAYED);
        press("確認済みにする");
        assertThat(problem(comment())).isEqualTo("評価が所属と異なる理由を入力してください。");
        assertThat(sent).isEmpty();

        comment().setValue(" 目標までの道のりが見えないため ");
        press("確認済みにする");
        assertThat(problem(comment())).isEqualTo("短くしてください。");
        press("確認済みにする");
        assertThat(sent.getLast())
                .containsEntry("rating", "SLIGHTLY_DELAYED")
                .containsEntry("comment", "目標までの道のりが見えないため");
    }

    @Test
    void returns_only_with_a_comment() {
        waiting(aReport("a"));
        answering("returnPlanReport", made());
        open("years/2025/reviews");

        press("差し戻す");
        assertThat(problem(comment())).isEqualTo("直してほしいことを入力してください。");
        assertThat(sent).isEmpty();
        comment().setValue("実績の数値を入れてください。");
        press("差し戻す");

        assertThat(sent.getFirst()).containsEntry("comment", "実績の数値を入れてください。");
        assertThat(screen()).contains("「計画 a」を差し戻しました。");
    }

    @Test
    void refuses_a_comment_that_is_too_long_and_cuts_nothing_off() {
        waiting(aReport("a"));
        open("years/2025/reviews");

        comment().setValue("あ".repeat(2001));
        press("差し戻す");

        assertThat(problem(comment())).contains("今は2,001文字");
        assertThat(comment().getValue()).hasSize(2001);
    }

    @Test
    void keeps_what_was_typed_while_looking_at_another() {
        waiting(aReport("a"), aReport("b"));
        open("years/2025/reviews");

        rating().setValue(PlanProgress.DELAYED);
        comment().setValue("書きかけ");
        press("次へ");
        assertThat(opened()).contains("計画 b");
        assertThat(comment().getValue()).isEmpty();
        press("前へ");

        assertThat(comment().getValue()).isEqualTo("書きかけ");
        assertThat(rating().getValue()).isEqualTo(PlanProgress.DELAYED);
    }

    @Test
    void shows_what_the_department_put_right_meanwhile_and_keeps_what_was_entered() {
        waiting(aReport("a"));
        answering("acceptPlanReport", conflict(aReport("a").with("achievement", 70)), made());
        open("years/2025/reviews");
        rating().setValue(PlanProgress.COMPLETED);
        comment().setValue("終わっているため");

        press("確認済みにする");
        assertThat(screen()).contains("所属が報告を直しました", "達成率：「60 %」から「70 %」", "70 %");
        assertThat(comment().getValue()).isEqualTo("終わっているため");
        press("確認済みにする");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 6).containsEntry("comment", "終わっているため");
        assertThat(screen()).contains("「計画 a」を確認しました。");
    }

    @Test
    void shows_what_a_faster_colleague_decided_and_loses_no_word() {
        waiting(aReport("a"), aReport("b"));
        answering("returnPlanReport", conflict(aReport("a").reviewed(true, "ON_TRACK", "よく進んでいます。")));
        BACKEND.answers("commentPlanReport", Map.of("report", aReport("a").asReport(), "userErrors", List.of()));
        open("years/2025/reviews");
        comment().setValue("数値を足してください。");

        press("差し戻す");

        assertThat(screen()).contains("ほかの人が先に確認しました", "別の担当者", "● 確認済", "よく進んでいます。");
        assertThat(buttons()).doesNotContain("差し戻す");
        assertThat(inThread().getValue()).isEqualTo("数値を足してください。");
        press("次へ進む");
        assertThat(screen()).contains("まだ送っていないコメントがあります");
        press("コメントを送る");
        press("次へ進む");
        assertThat(opened()).contains("計画 b");
        assertThat(screen()).contains("「計画 a」は、ほかの人が確認していました。");
    }

    @Test
    void takes_a_decision_that_already_stands_for_made() {
        waiting(aReport("a"));
        answering("returnPlanReport", conflict(aReport("a").reviewed(false, null, "数値を足してください。")));
        open("years/2025/reviews");
        comment().setValue("数値を足してください。");

        press("差し戻す");

        assertThat(screen()).contains("「計画 a」を差し戻しました。").doesNotContain("ほかの人が先に");
    }

    @Test
    void offers_no_decision_on_what_a_colleague_has_decided_meanwhile() {
        waiting(aReport("a"));
        BACKEND.answers(
                "node",
                aReport("a").reviewed(true, "ON_TRACK", "はい").unreviewable().asPlan());

        open("years/2025/reviews");

        assertThat(screen()).contains("● 確認済", "別の担当者が確認しました。");
        assertThat(buttons()).contains("次へ進む").doesNotContain("確認済みにする");
    }

    @Test
    void says_calmly_that_a_report_is_gone() {
        waiting(aReport("a"), aReport("b"));
        BACKEND.answers("node", null);

        open("years/2025/reviews");

        assertThat(screen()).contains("もう確認を待っていません");
        assertThat(buttons()).contains("次へ");
    }

    @Test
    void says_something_in_the_thread() {
        waiting(aReport("a")
                .with(
                        "comments",
                        List.of(Map.of(
                                "text", "いつからですか。", "writtenBy", "幹部", "writtenAt", "2026-01-09T12:00:00+09:00"))));
        answering(
                "commentPlanReport",
                objection("長すぎます。", "input", "text"),
                Map.of(
                        "report",
                        aReport("a")
                                .with(
                                        "comments",
                                        List.of(Map.of(
                                                "text", "確かめます。",
                                                "writtenBy", "DX戦略課 担当者",
                                                "writtenAt", "2026-01-09T13:00:00+09:00")))
                                .asReport(),
                        "userErrors",
                        List.of()));
        open("years/2025/reviews");

        assertThat(screen()).contains("いつからですか。", "幹部");
        press("コメントを送る");
        assertThat(problem(inThread())).isEqualTo("コメントを入力してください。");
        inThread().setValue("確かめます。");
        press("コメントを送る");
        assertThat(problem(inThread())).isEqualTo("長すぎます。");
        press("コメントを送る");

        assertThat(sent.getLast()).containsEntry("text", "確かめます。").containsEntry("period", "Q3");
        assertThat(inThread().getValue()).isEmpty();
        assertThat(screen()).contains("DX戦略課 担当者", "確かめます。");
    }

    @Test
    void does_not_leave_an_unsent_comment_behind() {
        waiting(aReport("a"));
        answering("acceptPlanReport", made());
        open("years/2025/reviews");
        inThread().setValue("まだ送っていない");

        press("所属と同じ（○ 順調）");
        press("確認済みにする");

        assertThat(sent).isEmpty();
        assertThat(screen()).contains("まだ送っていないコメントがあります");
    }

    @Test
    void leads_to_submitted_plans_in_their_place() {
        waiting(aReport("r").with("submittedAt", "2026-01-09T10:00:00+09:00"));
        var plan =
                aPlan("p").with("title", "出したての計画").with("status", "SUBMITTED").allowing("review");
        plan.with(
                "revisions",
                Map.of(
                        "edges",
                        List.of(
                                revision("2026-01-08T10:00:00+09:00", "priority"),
                                revision("2026-01-02T10:00:00+09:00", "status"))));
        BACKEND.answers("actionPlans", PlanFixture.page(1, false, plan));

        open("years/2025/reviews");

        assertThat(opened()).contains("出したての計画");
        assertThat(screen()).contains("令和8年1月2日 10:00 提出", "受理と差戻しは、実行プランのページで行います。");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plans/p");
        press("次へ");
        assertThat(opened()).contains("計画 r");
    }

    @Test
    void narrows_the_queue_down_and_keeps_that_in_the_address() {
        List<Map<String, Object>> asked = new ArrayList<>();
        BACKEND.computes("planReports", environment -> {
            asked.add(environment.getArguments());
            return page(1, false, aReport("a"));
        });
        BACKEND.answers("node", aReport("a").asPlan());
        open("years/2025/reviews?period=Q3&department=zeimu");

        assertThat(asked.getLast()).containsEntry("period", "Q3").containsEntry("department", "zeimu");
        period().setValue(null);
        department().setValue(new ReviewDepartment("kikaku-keiei", "企画経営課"));

        assertThat(asked.getLast())
                .containsEntry("department", "kikaku-keiei")
                .containsEntry("state", "SUBMITTED")
                .doesNotContainKey("period");
    }

    @Test
    void takes_an_address_it_cannot_read_for_no_filter() {
        waiting(aReport("a"));

        open("years/2025/reviews?list=%3C&period=Q9&department=%3C");

        assertThat(screen()).contains("確認を待つもの 1件");
    }

    @Test
    void leaves_nothing_out_of_a_long_queue() {
        BACKEND.computes(
                "planReports",
                environment -> environment.getArgument("after") == null
                        ? page(2, true, aReport("a"))
                        : page(2, false, aReport("b")));
        BACKEND.answers("node", aReport("a").asPlan());

        open("years/2025/reviews");

        assertThat(screen()).contains("確認を待つもの 2件", "計画 b");
    }

    @Test
    void says_calmly_that_there_is_no_such_year() {
        open("years/1000/reviews");

        assertThat(screen()).contains("「1000」");
    }

    private static Map<String, Object> revision(String at, String field) {
        return Map.of("node", Map.of("changedAt", at, "changes", List.of(Map.of("field", field))));
    }

    @SuppressWarnings("unchecked")
    private Select<ReportPeriod> period() {
        return find(Select.class).withCaption("期間").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ReviewDepartment> department() {
        return find(ComboBox.class).withCaption("所属").single();
    }
}
