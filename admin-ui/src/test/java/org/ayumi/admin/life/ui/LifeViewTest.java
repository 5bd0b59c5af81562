package org.ayumi.admin.life.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeViewTest extends FormTest {

    private static final Map<String, Object> RESULTS =
            Map.of("number", 1, "kind", "RESULTS", "label", "成果版", "version", 1);

    @Test
    void shows_whoever_reads_where_the_year_stands_and_what_was_published() {
        signedInAs(People.zeimu());
        BACKEND.answers("strategy", year("PUBLISHED", 1));

        open("years/2025/life");

        assertThat(screen()).contains("公表と確定", "公表済", "公表した版", "成果版", "公表（成果版）", "理由：公表資料から読み込みました");
        assertThat(buttons()).doesNotContain("改定版を公表する", "成果の取りまとめを始める");
    }

    @Test
    void shows_a_step_somebody_else_makes() {
        BACKEND.answers("strategy", managed("PUBLISHED", 1));
        open("years/2025/life");
        await().until(() -> BACKEND.streams().followed().equals(Set.of("year-2025")));

        BACKEND.answers("strategy", managed("PUBLISHED", 3));
        BACKEND.streams().tell("year-2025", 3);

        await().pollInSameThread().until(() -> screen().contains("に変更がありました。内容を更新しました。"));
        assertThat(buttons()).contains("改定版を公表する");
    }

    @Test
    void offers_the_dx_office_a_revision_only_where_something_has_changed() {
        BACKEND.answers("strategy", managed("PUBLISHED", 1));
        open("years/2025/life");
        assertThat(buttons()).contains("成果の取りまとめを始める").doesNotContain("改定版を公表する");

        BACKEND.answers("strategy", managed("PUBLISHED", 3));
        open("years/2025/life");
        assertThat(buttons()).contains("改定版を公表する");
        assertThat(screen()).contains("成果版を公表した後に変わったところがあります。");
    }

    @Test
    void asks_for_the_reason_of_a_revision_and_sends_what_was_looked_at() {
        BACKEND.answers("strategy", managed("PUBLISHED", 3));
        answering("publishStrategy", made("strategy", managed("PUBLISHED", 4)));
        open("years/2025/life");

        press("改定版を公表する");
        pressInFooter("改定版を公表する");
        assertThat(sent).isEmpty();
        assertThat(screen()).contains("理由を入力してください。");

        find(TextArea.class).single().setValue("目標を見直したため");
        pressInFooter("改定版を公表する");

        assertThat(sent.getFirst())
                .containsEntry("fiscalYear", 2025)
                .containsEntry("expectedVersion", 3)
                .containsEntry("reason", "目標を見直したため");
        assertThat(screen()).contains("改定版を公表しました。");
    }

    @Test
    void names_each_open_line_of_the_checklist_and_keeps_the_year_open_meanwhile() {
        var year = managed("CLOSING", 3);
        year.put(
                "closing",
                Map.of(
                        "open",
                        1,
                        "items",
                        List.of(
                                line("OUTCOME", "成果", false, null, null),
                                line("NOT_COMPARABLE", "目標と比べられる実績がない", true, "台数で公表されたため", "導入率"))));
        BACKEND.answers("strategy", year);

        open("years/2025/life");

        assertThat(screen()).contains("残り1件です。", "取組1 手続のオンライン化", "成果", "理由：台数で公表されたため", "導入率");
        assertThat(find(NativeButton.class).withText("年度を確定する").single().isEnabled())
                .isFalse();
        assertThat(buttons()).contains("取りまとめを取り消す");
    }

    private static Map<String, Object> line(
            String kind, String label, boolean settled, @Nullable String note, @Nullable String measure) {
        var line = new HashMap<String, Object>(Map.of(
                "kind", kind,
                "label", label,
                "settled", settled,
                "initiative", Map.of("id", "x", "number", 1, "title", "手続のオンライン化")));
        line.put("note", note);
        line.put("measure", measure == null ? null : Map.of("label", measure));
        return line;
    }

    private static Map<String, Object> managed(String status, int version) {
        var year = year(status, version);
        boolean published = status.equals("PUBLISHED");
        year.put(
                "viewerCan",
                Map.of(
                        "plan",
                        published,
                        "publish",
                        published,
                        "beginClosing",
                        published,
                        "close",
                        status.equals("CLOSING"),
                        "reopen",
                        !published));
        return year;
    }

    private static Map<String, Object> year(String status, int version) {
        var year = new HashMap<String, Object>();
        year.put("id", "year-2025");
        year.put("fiscalYear", 2025);
        year.put("era", "令和7年度");
        year.put("title", "令和7年度デジタル・ICT戦略");
        year.put("status", status);
        year.put("version", version);
        var step = new HashMap<String, Object>(Map.of(
                "kind",
                "PUBLISH",
                "status",
                "PUBLISHED",
                "at",
                "2026-04-01T09:00:00+09:00",
                "by",
                "あゆみ",
                "reason",
                "公表資料から読み込みました"));
        step.put("edition", RESULTS);
        year.put("steps", List.of(step));
        year.put("editions", List.of(RESULTS));
        year.put("edition", version == 1 ? RESULTS : null);
        year.put("closing", Map.of("open", 0, "items", List.of()));
        year.put(
                "viewerCan",
                Map.of("plan", false, "publish", false, "beginClosing", false, "close", false, "reopen", false));
        return year;
    }
}
