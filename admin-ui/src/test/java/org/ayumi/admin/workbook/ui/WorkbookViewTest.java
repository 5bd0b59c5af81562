package org.ayumi.admin.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.FakeFiles;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbookViewTest extends ConsoleTest {

    private final FakeFiles files = new FakeFiles();
    private final List<Map<String, Object>> written = new ArrayList<>();

    @BeforeEach
    void serveFiles() {
        written.clear();
    }

    private void openAs(Map<String, Object> person) {
        signedInAs(person);
        BACKEND.serves("/files", files);
        open("years/2025/plans/workbook");
    }

    @Test
    void offers_an_editor_the_own_department_first() {
        openAs(People.kikaku());

        assertThat(downloads()).containsExactly("企画経営課のブックをダウンロード", "全所属のブックをダウンロード");
        assertThat(screen()).contains("アップロードしただけでは何も変わりません", "2　アップロードする");
        assertThat(find(Upload.class).single().getI18n().getAddFiles().getOne()).isEqualTo("ブックを選ぶ");
    }

    @Test
    void offers_the_dx_office_all_departments_first_and_says_what_it_may_write() {
        openAs(People.dx());

        assertThat(downloads()).first().isEqualTo("全所属のブックをダウンロード");
        assertThat(screen()).contains("反映されるのは、重要施策と、自分の所属の計画です");
    }

    @Test
    void offers_no_upload_to_those_who_write_nothing() {
        openAs(People.zeimu());

        assertThat(downloads()).isNotEmpty();
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(screen()).doesNotContain("アップロードする");
    }

    @Test
    void shows_each_cell_with_what_becomes_of_it_and_writes_nothing_by_itself() {
        openAs(People.kikaku());
        answersPreview(
                plan(
                        "a",
                        true,
                        cell("CHANGED", "計画!H4", "計画名", "古い名前", "新しい名前", null),
                        cell("REFUSED", "計画!G4", "重要施策", "非該当", "該当", "重要施策は、DX戦略課だけが変更できます。")),
                plan("b", false, cell("WRONG", "報告!K5", "上半期 達成率（%）", null, "101", "達成率は0から100までで入力してください。")));

        send("プラン.xlsx");

        assertThat(screen())
                .contains("1件の計画で、1か所が変わります。ほかの3件の計画は変わりません。", "シート「目標」から、1行が削除されています。")
                .contains("計画 H4", "古い名前", "新しい名前", "● 変更する", "－ 対象外", "重要施策は、DX戦略課だけが変更できます。")
                .contains("× 要修正", "達成率は0から100まで", "（空欄）", "直すところがあるため、この計画には何も反映しません。")
                .contains("1件の計画に反映する");
        assertThat(written).isEmpty();
    }

    @Test
    void writes_what_was_confirmed_with_the_conflicts_the_person_chose() {
        openAs(People.kikaku());
        answersPreview(plan(
                "a",
                true,
                cell("CONFLICTING", "計画!H4", "計画名", "画面の名前", "ブックの名前", null),
                cell("CONFLICTING", "計画!K4", "担当の係・職", "画面の係", "ブックの係", null),
                cell("CHANGED", "計画!L4", "予算（千円）", "1", "2", null)));
        answersApplying(Map.of("actionPlanId", "plan-1", "title", "計画a", "outcome", "APPLIED", "cells", List.of()));
        send("プラン.xlsx");
        assertThat(screen()).contains("△ 後から変更あり", "ダウンロードしたときの内容：元の内容", "選ばなければ、今の内容が残ります");

        find(Checkbox.class).all().getFirst().setValue(true);
        click("1件の計画に反映する");

        assertThat(written)
                .containsExactly(Map.of(
                        "fileId",
                        "file-1",
                        "fiscalYear",
                        2025,
                        "plans",
                        List.of(Map.of("key", "a", "digest", "digest-a", "overwrite", List.of("計画!H4")))));
        assertThat(screen()).contains("1件の計画に反映しました。", "○ 反映しました").doesNotContain("残りをもう一度確かめる");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plans/plan-1");
    }

    @Test
    void says_what_changed_meanwhile_and_looks_again() {
        openAs(People.kikaku());
        answersPreview(plan("a", true, cell("CHANGED", "計画!H4", "計画名", "古い名前", "新しい名前", null)));
        answersApplying(
                Map.of("actionPlanId", "plan-1", "title", "計画a", "outcome", "CHANGED_SINCE", "cells", List.of()));
        send("プラン.xlsx");
        click("1件の計画に反映する");
        assertThat(screen()).contains("0件の計画に反映しました。1件には何も反映していません。", "確かめた後に内容が変わったため");

        answersPreview();
        click("残りをもう一度確かめる");

        assertThat(screen()).contains("今の内容と同じです。反映するものはありません（計画3件）。").doesNotContain("に反映する ");
    }

    @Test
    void says_why_a_workbook_is_refused_as_a_whole() {
        openAs(People.kikaku());
        BACKEND.answers(
                "previewPlanWorkbook",
                Map.of(
                        "plans", List.of(),
                        "unchanged", 0,
                        "notes", List.of(),
                        "userErrors", List.of(Map.of("code", "OTHER_YEAR", "message", "このブックは令和6年度のものです。"))));

        send("プラン.xlsx");

        assertThat(screen()).contains("このブックは令和6年度のものです。").doesNotContain("3　確かめて反映する");
    }

    @Test
    void says_why_a_file_is_not_taken() {
        openAs(People.kikaku());
        files.answering(422, "{\"code\":\"ACTIVE_CONTENT\",\"message\":\"マクロを含むファイルは受け付けていません。\"}");

        send("プラン.xlsx");

        assertThat(screen()).contains("マクロを含むファイルは受け付けていません。");
    }

    @Test
    void says_calmly_that_there_is_no_such_year() {
        open("years/1000/plans/workbook");

        assertThat(screen()).contains("「1000」");
    }

    private List<String> downloads() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> text.endsWith("ダウンロード"))
                .filter(text -> text.contains("のブック"))
                .toList();
    }

    private void send(String name) {
        var upload = find(WorkbookUpload.class).single();
        byte[] content = "PK".getBytes(StandardCharsets.UTF_8);
        upload.receive(name, content.length, new ByteArrayInputStream(content));
        upload.takeUp();
    }

    private void click(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only, as a list
    private static void answersPreview(Map<String, Object>... plans) {
        BACKEND.answers(
                "previewPlanWorkbook",
                Map.of(
                        "plans",
                        List.of(plans),
                        "unchanged",
                        3,
                        "notes",
                        List.of("シート「目標」から、1行が削除されています。"),
                        "userErrors",
                        List.of()));
    }

    private void answersApplying(Map<String, Object> plan) {
        BACKEND.computes("applyPlanWorkbook", environment -> {
            written.add(environment.getArgument("input"));
            return Map.of("plans", List.of(plan), "userErrors", List.of());
        });
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only, as a list
    private static Map<String, Object> plan(String key, boolean applicable, Map<String, Object>... cells) {
        return Map.of(
                "key",
                key,
                "title",
                "計画" + key,
                "department",
                "企画経営課",
                "applicable",
                applicable,
                "digest",
                "digest-" + key,
                "cells",
                List.of(cells));
    }

    private static Map<String, Object> cell(
            String kind,
            String id,
            String label,
            @Nullable String now,
            @Nullable String uploaded,
            @Nullable String reason) {
        var cell = new HashMap<String, Object>();
        cell.put("kind", kind);
        cell.put("id", id);
        cell.put("sheet", id.substring(0, id.indexOf('!')));
        cell.put("cell", id.substring(id.indexOf('!') + 1));
        cell.put("label", label);
        cell.put("base", kind.equals("CONFLICTING") ? "元の内容" : now);
        cell.put("now", now);
        cell.put("uploaded", uploaded);
        cell.put("reason", reason);
        return cell;
    }
}
