package org.ayumi.admin.department.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepartmentsViewTest extends FormTest {

    @BeforeEach
    void theDepartments() {
        signedInAs(People.joho());
        departments(true);
    }

    @Test
    void shows_departments_with_what_they_were() {
        open("departments");

        assertThat(screen()).contains("税務総合課", "税務課（令和7年度まで）", "廃止課", "令和7年度まで", "引継ぎ：税務総合課");
    }

    @Test
    void stands_in_the_menu_of_the_it_office_only() {
        open("departments");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("departments");

        signedInAs(People.kikaku());
        departments(false);
        open("departments");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("departments");
        assertThat(screen()).contains("このページを見る権限がありません");
    }

    @Test
    void renames_with_a_reason() {
        answering("renameDepartment", recorded());
        open("departments");
        press("税務総合課を改称する");
        text("新しい名称").setValue("");

        pressInFooter("改称する");
        assertThat(screen()).contains("新しい名称を入力してください。", "理由を入力してください。");
        assertThat(sent).isEmpty();

        text("新しい名称").setValue("収税課");
        reason();
        pressInFooter("改称する");

        assertThat(sent.getFirst())
                .containsEntry("department", "zeimu")
                .containsEntry("name", "収税課")
                .containsEntry("reason", "組織改正")
                .containsEntry("expectedVersion", 2);
        assertThat(screen()).contains("改称を記録しました。");
    }

    @Test
    void splits_into_a_new_one_and_keeps_the_old_where_told() {
        answering("splitDepartment", recorded());
        open("departments");
        press("税務総合課を分割・廃止する");

        reason();
        pressInFooter("分割・廃止する");
        assertThat(screen()).contains("引き継ぐ所属を1つ以上指定してください。");

        text("新しい所属1の名称").setValue("収納課");
        pressInFooter("分割・廃止する");
        assertThat(screen()).contains("新しい所属のコードを入力してください。");

        text("新しい所属1のコード").setValue("shuno");
        find(Checkbox.class).withCaption("この所属を廃止する").single().setValue(false);
        pressInFooter("分割・廃止する");

        assertThat(sent.getFirst()).containsEntry("ends", false);
        assertThat(sent.getFirst().get("into").toString()).contains("shuno", "収納課", "区民生活部");
        assertThat(screen()).contains("分割・廃止を記録しました。");
    }

    @Test
    void what_the_backend_objects_to_is_shown_at_its_field() {
        BACKEND.objects("renameDepartment", "NAME_TAKEN", "「収税課」という所属がもうあります。", null);
        open("departments");
        press("税務総合課を改称する");
        text("新しい名称").setValue("収税課");
        reason();

        pressInFooter("改称する");

        assertThat(screen()).contains("「収税課」という所属がもうあります。");
    }

    @Test
    void whoever_was_slower_is_told_and_saves_against_what_stands_now() {
        drafts.holding("department/zeimu/rename", 1, "input.reason", "組織改正");
        answering("renameDepartment", moved(), recorded());
        open("departments");
        press("税務総合課を改称する");
        press("続きから入力する");
        text("新しい名称").setValue("収税課");

        pressInFooter("改称する");
        assertThat(sent.getFirst()).containsEntry("expectedVersion", 1).containsEntry("reason", "組織改正");
        assertThat(screen()).contains("ほかの人が先に変更しました", "別の担当者", "納税課");
        pressInFooter("自分の内容で保存し直す");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 3).containsEntry("name", "収税課");
        assertThat(screen()).contains("改称を記録しました。");
    }

    private static Map<String, Object> recorded() {
        return made("department", zeimu(true));
    }

    /** How it stands once somebody else was faster. */
    private static Map<String, Object> moved() {
        var now = zeimu(true);
        now.put("name", "納税課");
        now.put("version", 3);
        return conflict("department", now, 3);
    }

    private void reason() {
        find(TextArea.class).withCaption("理由").single().setValue("組織改正");
    }

    private static void departments(boolean manage) {
        var ended = department("haishi", "廃止課", manage);
        ended.put("lastFiscalYear", 2025);
        ended.put("viewerCan", Map.of("manage", false, "readRevisions", true));
        ended.put("successors", List.of(Map.of("code", "zeimu", "name", "税務総合課", "since", 2026)));
        BACKEND.answers("departments", List.of(zeimu(manage), ended));
    }

    private static Map<String, @Nullable Object> zeimu(boolean manage) {
        var zeimu = department("zeimu", "税務総合課", manage);
        zeimu.put(
                "history", List.of(Map.of("name", "税務総合課", "validFrom", 2026), Map.of("name", "税務課", "validTo", 2025)));
        return zeimu;
    }

    private static Map<String, @Nullable Object> department(String code, String name, boolean manage) {
        var department = new HashMap<String, @Nullable Object>();
        department.put("code", code);
        department.put("name", name);
        department.put("division", "区民生活部");
        department.put("version", 2);
        department.put("history", List.of(Map.of("name", name)));
        department.put("successors", List.of());
        department.put("viewerCan", Map.of("manage", manage, "readRevisions", true));
        return department;
    }
}
