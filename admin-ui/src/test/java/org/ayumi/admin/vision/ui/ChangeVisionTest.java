package org.ayumi.admin.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.vision.VisionFixture.aVision;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.vision.VisionFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DX戦略課 changes the vision: forms, the reason, and two who change it at once. */
class ChangeVisionTest extends FormTest {

    @BeforeEach
    void theVisionAsTheDxOfficeSeesIt() {
        BACKEND.answers("vision", aVision().changeable().asMap());
        BACKEND.answers("strategies", List.of());
        BACKEND.answers(
                "node",
                Map.of(
                        "__typename",
                        "Vision",
                        "revisions",
                        Map.of(
                                "totalCount",
                                1,
                                "pageInfo",
                                Map.of("hasNextPage", false),
                                "edges",
                                List.of(Map.of("node", aRevision())))));
    }

    private static Map<String, Object> aRevision() {
        return Map.of(
                "version", 2,
                "changedAt", "2026-05-01T17:02:00+09:00",
                "changedBy", "DX戦略課 担当者",
                "reason", "改定のため",
                "changes", List.of(Map.of("field", "aims.2.title", "label", "めざす姿②の文言", "before", "前", "after", "後")));
    }

    @Test
    void shows_the_history_with_who_what_and_why() {
        open("vision");

        assertThat(screen()).contains("履歴", "DX戦略課 担当者", "めざす姿②の文言", "理由：改定のため");
    }

    @Test
    void an_aim_is_sent_whole_with_the_reason() {
        answering("updateAim", made(aVision().changeable()));
        open("vision");
        pressId("change-aim-2");
        text("短い呼び名").setValue(" 窓口はひとつ ");
        area("どう実現するか").setValue("案内を置く\n\n　書く回数を減らす");

        pressInFooter("保存する");
        assertThat(screen()).contains("変更の理由を入力してください。");
        assertThat(sent).isEmpty();

        area("変更の理由").setValue("言い方を改めたため");
        pressInFooter("保存する");

        assertThat(sent.getFirst())
                .containsEntry("number", 2)
                .containsEntry("title", "めざす姿2です。")
                .containsEntry("shortTitle", "窓口はひとつ")
                .containsEntry("how", List.of("案内を置く", "書く回数を減らす"))
                .containsEntry("voices", List.of())
                .containsEntry("source", Map.of("document", "令和7年度デジタル・ICT戦略 成果", "locator", "重点取組1 成果"))
                .containsEntry("reason", "言い方を改めたため")
                .containsEntry("expectedVersion", 1);
        assertThat(screen()).contains("めざす姿を変更しました。");
    }

    @Test
    void the_frame_and_a_level_are_sent() {
        answering("updateVision", made(aVision().changeable()));
        answering("updatePlanLevel", made(aVision().changeable()));
        open("vision");
        pressId("change-frame");
        area("約束").setValue("便利に\n丁寧に");
        area("変更の理由").setValue("改定のため");
        pressInFooter("保存する");
        pressId("change-level-BASIC_PLAN");
        text("終わりの年度").setValue("らいねん");
        area("変更の理由").setValue("延びたため");
        pressInFooter("保存する");
        assertThat(screen()).contains("終わりの年度を読み取れません。");
        text("終わりの年度").setValue("Ｒ１４");
        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("promises", List.of("便利に", "丁寧に"));
        assertThat(sent.getLast())
                .containsEntry("kind", "BASIC_PLAN")
                .containsEntry("firstYear", 2022)
                .containsEntry("lastYear", 2032)
                .containsEntry("basis", null);
        assertThat(screen()).contains("計画を変更しました。");
    }

    @Test
    void a_term_is_changed_added_and_taken_off_with_the_others_left_alone() {
        answering("updateGlossary", made(aVision().changeable()), made(aVision().changeable()));
        open("vision");
        pressId("change-term-0");
        area("意味").setValue("仕事の見直しです。");
        area("変更の理由").setValue("言い方を改めたため");
        pressInFooter("保存する");
        pressId("new-term");
        text("用語").setValue("ICT");
        area("意味").setValue("あります。");
        area("変更の理由").setValue("加えるため");
        pressInFooter("保存する");
        assertThat(screen()).contains("「ICT」は、もう一覧にあります。");
        text("用語").setValue("AI");
        pressInFooter("保存する");

        assertThat(sent.getFirst().get("terms").toString()).contains("仕事の見直しです。", "ICT");
        assertThat(sent.getLast().get("terms").toString()).contains("BPR", "ICT", "AI");
        assertThat(sent).hasSize(2);
    }

    @Test
    void the_same_field_shows_base_theirs_and_mine_and_one_chooses() {
        var theirs = aVision().changeable().withAim(2, "shortTitle", "先の呼び名").withAim(2, "summary", "先の説明です。");
        answering("updateAim", conflict(theirs), made(theirs));
        open("vision");
        pressId("change-aim-2");
        text("短い呼び名").setValue("私の呼び名");
        area("めざす姿の文言").setValue("私の文言です。");
        area("変更の理由").setValue("言い方を改めたため");
        pressInFooter("保存する");

        assertThat(screen()).contains("ほかの人が先に変更しました", "別の担当者", "開いたとき", "姿2", "先の呼び名", "私の呼び名");
        assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("めざす姿②の短い呼び名は、どちらにしますか");
        // What only they changed stands in the form already; what only I changed is still there.
        assertThat(area("説明").getValue()).isEqualTo("先の説明です。");
        assertThat(area("めざす姿の文言").getValue()).isEqualTo("私の文言です。");
        choose(0);
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.getLast())
                .containsEntry("expectedVersion", 2)
                .containsEntry("shortTitle", "先の呼び名")
                .containsEntry("summary", "先の説明です。")
                .containsEntry("title", "私の文言です。");
        assertThat(screen()).contains("めざす姿を変更しました。");
    }

    @Test
    void mine_stands_unless_chosen_otherwise() {
        var theirs = aVision().changeable().withAim(2, "shortTitle", "先の呼び名");
        answering("updateAim", conflict(theirs), made(theirs));
        open("vision");
        pressId("change-aim-2");
        text("短い呼び名").setValue("私の呼び名");
        area("変更の理由").setValue("言い方を改めたため");
        pressInFooter("保存する");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 2).containsEntry("shortTitle", "私の呼び名");
    }

    @Test
    void what_the_backend_objects_to_is_shown_and_nothing_is_lost() {
        BACKEND.objects("updateAim", "TOO_LONG", "めざす姿の文言は200文字以内で入力してください。", null);
        open("vision");
        pressId("change-aim-2");
        text("短い呼び名").setValue("私の呼び名");
        area("変更の理由").setValue("言い方を改めたため");
        pressInFooter("保存する");

        assertThat(screen()).contains("めざす姿の文言は200文字以内で入力してください。");
        assertThat(text("短い呼び名").getValue()).isEqualTo("私の呼び名");
    }

    private static Map<String, Object> made(VisionFixture vision) {
        return made("vision", vision.asMap());
    }

    private static Map<String, Object> conflict(VisionFixture theirs) {
        return conflict(
                "vision",
                theirs.asMap(),
                2,
                Map.of(
                        "field", "aims.2.shortTitle",
                        "label", "めざす姿②の短い呼び名",
                        "base", "姿2",
                        "theirs", "先の呼び名",
                        "mine", "私の呼び名"));
    }

    private void pressId(String id) {
        roundTrip();
        test(find(NativeButton.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked") // as the query finds it
    private void choose(int place) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView().getItem(place));
    }
}
