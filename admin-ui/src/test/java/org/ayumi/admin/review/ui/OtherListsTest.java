package org.ayumi.admin.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.CycleFixture.aCycle;
import static org.ayumi.admin.review.ReviewFixture.aReport;
import static org.ayumi.admin.review.ReviewFixture.page;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherListsTest extends ReviewTest {

    @Test
    void shows_both_ratings_where_they_differ() {
        List<Map<String, Object>> asked = new ArrayList<>();
        BACKEND.computes("planReports", environment -> {
            asked.add(environment.getArguments());
            return page(1, false, aReport("a").reviewed(true, "DELAYED", "実績がまだないため"));
        });

        open("years/2025/reviews?list=differing");

        assertThat(asked.getLast()).containsEntry("ratingsDiffer", true);
        assertThat(screen()).contains("1件のうち1件", "計画 a", "○ 順調", "× 遅れ", "実績がまだないため");
    }

    @Test
    void shows_more_of_them_page_by_page() {
        BACKEND.computes(
                "planReports",
                environment -> environment.getArgument("after") == null
                        ? page(2, true, aReport("a"))
                        : page(2, false, aReport("b")));
        open("years/2025/reviews?list=differing");

        press("もっと見る（残り1件）");

        assertThat(find(NativeTableRow.class).all().stream().filter(DifferingRow.class::isInstance))
                .hasSize(2);
        assertThat(screen()).contains("2件のうち2件").doesNotContain("もっと見る");
    }

    @Test
    void says_that_no_rating_differs() {
        open("years/2025/reviews?list=differing");

        assertThat(screen()).contains("評価が異なる報告はありません");
    }

    @Test
    void shows_what_has_not_come_in_for_the_period_just_ended_by_department() {
        var cycle = aCycle().with(
                        ReportPeriod.Q3, "EXTENSION", "zeimu", DayText.today().plusDays(40), null);
        BACKEND.answers("monitoringCycle", cycle.asMap());
        BACKEND.answers(
                "monitoring",
                Map.of(
                        "plans",
                        List.of(
                                plan("a", "zeimu", "税務課", point("Q2", null, true), point("Q3", null, false)),
                                plan(
                                        "b",
                                        "kikaku-keiei",
                                        "企画経営課",
                                        point("Q2", "ON_TRACK", false),
                                        point("Q3", null, true)),
                                plan(
                                        "c",
                                        "kikaku-keiei",
                                        "企画経営課",
                                        point("Q2", null, true),
                                        point("Q3", "DELAYED", false)),
                                plan("d", "kikaku-keiei", "企画経営課", point("H1", null, true), point("H2", null, false)),
                                // Reported for the half before it became a priority plan.
                                plan(
                                        "e",
                                        "kikaku-keiei",
                                        "企画経営課",
                                        point("Q3", null, false),
                                        point("H1", "ON_TRACK", false)))));

        open("years/2025/reviews?list=missing");

        assertThat(screen())
                .contains("2の所属で、4件の報告がまだです。うち2件は期限を過ぎています。")
                .contains("企画経営課（3件）", "計画 b", "計画 d", "計画 e", "▼ 期限切れ")
                .contains(
                        "税務課（1件）",
                        "計画 a",
                        "期限 " + DayText.format(DayText.today().plusDays(40)))
                .doesNotContain("計画 c");
        assertThat(screen().indexOf("企画経営課（3件）")).isLessThan(screen().indexOf("税務課（1件）"));

        period().setValue(ReportPeriod.Q2);
        assertThat(screen()).contains("計画 a", "計画 c").doesNotContain("計画 b", "計画 d");
    }

    @Test
    void says_that_nothing_is_missing_also_before_a_year_has_begun() {
        open("years/2025/reviews?list=missing");

        assertThat(screen()).contains("未報告のものはありません");
    }

    private static Map<String, Object> plan(
            String id, String code, String department, Map<String, Object> former, Map<String, Object> last) {
        return Map.of(
                "planId",
                id,
                "title",
                "計画 " + id,
                "priority",
                former.get("period").toString().startsWith("Q"),
                "sample",
                false,
                "department",
                Map.of("code", code, "name", department),
                "points",
                List.of(former, last));
    }

    private static Map<String, Object> point(String period, @Nullable String status, boolean overdue) {
        Map<String, Object> point = new HashMap<>(Map.of("period", period, "overdue", overdue, "returned", false));
        point.put("status", status);
        return point;
    }

    @SuppressWarnings("unchecked")
    private Select<ReportPeriod> period() {
        return find(Select.class).withCaption("期間").single();
    }
}
