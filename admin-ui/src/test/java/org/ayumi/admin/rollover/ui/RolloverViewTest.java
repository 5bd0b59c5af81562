package org.ayumi.admin.rollover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolloverViewTest extends ConsoleTest {

    private final List<Map<String, Object>> sent = new ArrayList<>();

    @BeforeEach
    void forget() {
        sent.clear();
    }

    @Test
    void shows_what_goes_on_what_is_left_and_why() {
        preview(
                true,
                item("a", "続く計画", "ROLLS_OVER"),
                item("b", "終わった計画", "COMPLETED"),
                item("c", "やめた計画", "CANCELLED"),
                item("d", "下書きの計画", "NOT_ACCEPTED"),
                item("e", "廃止の計画", "DEPARTMENT_ENDED"));

        open("years/2025/plans/rollover");

        assertThat(screen())
                .contains("令和7年度に終わらなかった計画を、令和8年度の下書きにします。")
                .contains("引き継ぐ計画（1件）", "完了した計画（1件）", "中止した計画（1件）", "受理されていない計画（1件）", "先に移管が必要な計画（1件）")
                .contains("第4四半期", "△ やや遅れ", "去年だけの取組", "見本");
    }

    @Test
    void rolls_over_what_is_chosen_and_says_so() {
        preview(true, item("a", "続く計画", "ROLLS_OVER"), item("b", "待つ計画", "ROLLS_OVER"));
        rollsOver(true, item("a", "続く計画", "ROLLED_OVER"), item("b", "待つ計画", "ROLLS_OVER"));
        open("years/2025/plans/rollover");
        assertThat(button().getText()).isEqualTo("2件を引き継ぐ");

        box("「待つ計画」を引き継ぐ").setValue(false);
        assertThat(button().getText()).isEqualTo("1件を引き継ぐ");
        test(button()).click();

        assertThat(sent).containsExactly(Map.of("from", 2025, "to", 2026, "actionPlanIds", List.of("a")));
        assertThat(screen()).contains("1件を、令和8年度の下書きとして引き継ぎました。", "引継ぎ済みの計画（1件）", "引継ぎ先を見る");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plans/new-a");
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_sees_several_departments_goes_through_them_one_by_one() {
        var other = item("b", "よその計画", "ROLLS_OVER");
        other.put(
                "plan",
                Map.of(
                        "id",
                        "b",
                        "title",
                        "よその計画",
                        "priority",
                        false,
                        "sample",
                        true,
                        "department",
                        Map.of("code", "kikaku-keiei", "name", "企画経営課")));
        preview(true, item("a", "続く計画", "ROLLS_OVER"), other);
        rollsOver(true, item("a", "続く計画", "ROLLED_OVER"), other);
        open("years/2025/plans/rollover");

        ComboBox<PlanDepartment> choice = find(ComboBox.class).single();
        choice.setValue(new PlanDepartment("zeimu", "税務課"));
        assertThat(screen()).contains("続く計画").doesNotContain("よその計画");
        test(button()).click();

        assertThat(sent).containsExactly(Map.of("from", 2025, "to", 2026, "actionPlanIds", List.of("a")));
        assertThat(screen()).contains("引継ぎ済みの計画（1件）").doesNotContain("よその計画");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asks_once_more_before_the_plans_of_several_departments_roll_over() {
        var other = item("b", "よその計画", "ROLLS_OVER");
        var plan = new HashMap<>((Map<String, Object>) other.get("plan"));
        plan.put("id", "b");
        plan.put("department", Map.of("code", "kikaku-keiei", "name", "企画経営課"));
        other.put("plan", plan);
        preview(true, item("a", "続く計画", "ROLLS_OVER"), other);
        rollsOver(true, item("a", "続く計画", "ROLLED_OVER"));
        open("years/2025/plans/rollover");

        test(button()).click();
        assertThat(screen()).contains("2の所属の計画2件を、令和8年度の下書きにします。");
        assertThat(sent).isEmpty();

        test(find(Button.class).withText("やめる").single()).click();
        assertThat(screen()).doesNotContain("2の所属の計画2件");
        assertThat(sent).isEmpty();

        test(button()).click();
        test(find(Button.class).withText("2件を引き継ぐ").single()).click();
        assertThat(sent).containsExactly(Map.of("from", 2025, "to", 2026, "actionPlanIds", List.of("a", "b")));
    }

    @Test
    void nothing_chosen_is_nothing_to_press() {
        preview(true, item("a", "続く計画", "ROLLS_OVER"));
        open("years/2025/plans/rollover");

        box("「続く計画」を引き継ぐ").setValue(false);

        assertThat(button().isEnabled()).isFalse();
    }

    @Test
    void what_the_backend_objects_to_is_said_and_nothing_is_lost() {
        preview(true, item("a", "続く計画", "ROLLS_OVER"));
        BACKEND.computes(
                "rollOverActionPlans",
                _ -> Map.of(
                        "rolledOver",
                        List.of(),
                        "userErrors",
                        List.of(Map.of("code", "TOO_MANY", "message", "多すぎます。"))));
        open("years/2025/plans/rollover");

        test(button()).click();

        assertThat(screen()).contains("多すぎます。", "引き継ぐ計画（1件）");
    }

    @Test
    void before_the_last_quarter_it_only_shows_what_is_to_be_expected() {
        preview(false, item("a", "続く計画", "ROLLS_OVER"));

        open("years/2025/plans/rollover");

        assertThat(screen()).contains("引継ぎは、令和8年1月1日（木）からできます", "続く計画");
        assertThat(find(NativeButton.class).all())
                .noneMatch(each -> each.getText().contains("を引き継ぐ"));
    }

    @Test
    void where_all_is_done_it_says_so() {
        preview(true, item("a", "続く計画", "ROLLED_OVER"));

        open("years/2025/plans/rollover");

        assertThat(screen()).contains("引き継ぐ計画は、すべて引継ぎ済みです。");
    }

    @Test
    void a_year_without_plans_explains_itself() {
        preview(true);

        open("years/2025/plans/rollover");

        assertThat(screen()).contains("引き継ぐ実行プランはありません");
    }

    @Test
    void who_may_not_roll_over_is_told() {
        signedInAs(People.kanbu());
        BACKEND.refuses("planRollover", "FORBIDDEN");

        open("years/2025/plans/rollover");

        assertThat(screen()).contains("このページを見る権限がありません");
    }

    @Test
    void a_year_without_a_next_is_no_page() {
        open("years/2099/plans/rollover");

        assertThat(screen()).doesNotContain("実行プランを翌年度へ引き継ぐ");
    }

    private NativeButton button() {
        roundTrip();
        return find(NativeButton.class).all().stream()
                .filter(each -> each.getText().endsWith("を引き継ぐ"))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void preview(boolean open, Map<?, ?>... items) {
        BACKEND.answers("planRollover", rollover(open, items));
    }

    private void rollsOver(boolean open, Map<?, ?>... items) {
        BACKEND.computes("rollOverActionPlans", environment -> {
            sent.add(environment.getArgument("input"));
            return Map.of(
                    "rolledOver", List.of(Map.of("id", "new-a")),
                    "rollover", rollover(open, items),
                    "userErrors", List.of());
        });
    }

    private static Map<String, Object> rollover(boolean open, Map<?, ?>... items) {
        return Map.of("from", 2025, "to", 2026, "opensOn", "2026-01-01", "open", open, "items", List.of(items));
    }

    private static Map<String, @Nullable Object> item(String id, String title, String outcome) {
        var item = new HashMap<String, @Nullable Object>();
        item.put("outcome", outcome);
        item.put("lastPeriod", "Q4");
        item.put("lastStatus", "SLIGHTLY_DELAYED");
        item.put(
                "plan",
                Map.of(
                        "id",
                        id,
                        "title",
                        title,
                        "priority",
                        true,
                        "sample",
                        true,
                        "department",
                        Map.of("code", "zeimu", "name", "税務課")));
        item.put("droppedInitiatives", List.of(Map.of("title", "去年だけの取組")));
        item.put("rolledOverTo", outcome.equals("ROLLED_OVER") ? Map.of("id", "new-" + id) : null);
        return item;
    }
}
