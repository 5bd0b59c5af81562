package org.ayumi.admin.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverViewTest extends ConsoleTest {

    private final List<Map<String, Object>> asked = new ArrayList<>();

    @BeforeEach
    void aHandover() {
        asked.clear();
        BACKEND.answers(
                "departments",
                List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課"), Map.of("code", "zeimu", "name", "税務課")));
        tells(Map.of());
    }

    @Test
    void shows_what_is_to_be_handed_over() {
        signedInAs(People.kikaku());
        open("years/2025/handover");

        assertThat(screen())
                .contains("企画経営課 引継書", "令和7年度　令和8年3月31日 17:02 現在　作成：", "見本を含みます")
                .contains("担当：管理係 係長（2件）", "進行中 1件、受理前 0件、未提出の報告 1件、差戻し 1件、根拠資料 4件")
                .contains("差し戻されているもの（1件）", "数を確かめてください。")
                .contains("まだ提出していない報告（1件）", "令和8年4月30日（木）", "▼ 期限切れ")
                .contains("進行中の計画（1件）", "△ やや遅れ", "達成率 40 %", "原因：人員", "窓口で試します。")
                .contains("この所属が待っているもの（1件）", "税務課", "この所属を待っているもの（0件）")
                .contains("10件以上 → 15件以上", "対象を広げたため");
        assertThat(asked.getFirst()).containsEntry("department", "kikaku-keiei").containsEntry("fiscalYear", 2025);
    }

    @Test
    void can_be_printed_and_leads_to_the_rollover() {
        signedInAs(People.kikaku());
        open("years/2025/handover");

        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("印刷する");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("years/2025/plans/rollover");
    }

    @Test
    void who_reads_all_chooses_whose() {
        open("years/2025/handover/kikaku-keiei");

        ComboBox<PlanDepartment> choice = chooser();
        assertThat(asked.getFirst()).containsEntry("department", "kikaku-keiei");
        choice.setValue(new PlanDepartment("zeimu", "税務課"));
        roundTrip();

        assertThat(asked.getLast()).containsEntry("department", "zeimu");
    }

    @Test
    void who_reads_one_has_nothing_to_choose_and_a_viewer_nothing_to_roll_over() {
        signedInAs(People.zeimu());
        open("years/2025/handover");

        assertThat(find(ComboBox.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("years/2025/plans/rollover");
    }

    @Test
    void another_departments_is_refused_calmly() {
        signedInAs(People.kikaku());
        BACKEND.refuses("handover", "FORBIDDEN");

        open("years/2025/handover/zeimu");

        assertThat(screen()).contains("このページを見る権限がありません");
    }

    @Test
    void nothing_to_hand_over_explains_itself() {
        tells(Map.of("open", List.of(), "due", List.of(), "returned", List.of(), "waits", List.of()));

        open("years/2025/handover");

        assertThat(screen()).contains("引き継ぐものはありません").doesNotContain("見本を含みます");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanDepartment> chooser() {
        return find(ComboBox.class).single();
    }

    private void tells(Map<String, ?> changed) {
        var plan = plan();
        var handover = new HashMap<String, Object>();
        handover.put("department", Map.of("code", "kikaku-keiei", "name", "企画経営課"));
        handover.put("asOf", "2026-03-31T17:02:00+09:00");
        handover.put("evidenceCount", 4);
        handover.put("posts", List.of(Map.of("post", "管理係 係長", "plans", 2)));
        handover.put("open", List.of(plan));
        handover.put("drafts", List.of());
        handover.put("finished", List.of());
        handover.put(
                "due",
                List.of(Map.of("plan", plan, "period", "Q4", "dueOn", "2026-04-30", "overdue", true, "begun", false)));
        handover.put(
                "returned",
                List.of(Map.of(
                        "plan", plan,
                        "period", "Q3",
                        "comment", "数を確かめてください。",
                        "decidedBy", "DX戦略課 担当者",
                        "decidedAt", "2026-02-01T10:00:00+09:00")));
        handover.put("waits", List.of(Map.of("plan", plan, "kind", "PLAN", "name", "照会の自動化", "department", "税務課")));
        handover.put("waitedFor", List.of());
        handover.put(
                "goalChanges",
                List.of(Map.of(
                        "plan",
                        plan,
                        "label",
                        "手続数",
                        "change",
                        Map.of(
                                "before", "10件以上",
                                "after", "15件以上",
                                "changedBy", "担当者",
                                "changedAt", "2025-10-01T10:00:00+09:00",
                                "reason", "対象を広げたため"))));
        handover.putAll(changed);
        BACKEND.computes("handover", environment -> {
            asked.add(environment.getArguments());
            return handover;
        });
    }

    private static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("planId", "p");
        plan.put("title", "書かない窓口");
        plan.put("department", "企画経営課");
        plan.put("status", "ACCEPTED");
        plan.put("priority", true);
        plan.put("sample", true);
        plan.put("responsiblePost", "管理係 係長");
        plan.put("lastPeriod", "Q3");
        plan.put("lastStatus", "SLIGHTLY_DELAYED");
        plan.put("lastAchievement", 40);
        plan.put("lastCause", "STAFF");
        plan.put("next", "窓口で試します。");
        return plan;
    }
}
