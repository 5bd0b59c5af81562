package org.ayumi.admin.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.authoring.AuthoringFixture.aDraft;
import static org.ayumi.admin.authoring.AuthoringFixture.aYear;
import static org.ayumi.admin.authoring.AuthoringFixture.anInitiative;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangeViewTest extends AuthoringTest {

    @BeforeEach
    void aDraftOfTwoThemes() {
        BACKEND.answers("strategy", aDraft().asMap());
    }

    @Test
    void moves_initiatives_up_down_and_over_the_border_and_sends_the_whole_order() {
        answering("arrangeStrategy", aDraft().with("frameVersion", 2).made());
        open("years/2026/arrange");
        assertThat(rows()).containsExactly("1. 取組の名1", "2. 取組の名2", "3. 取組の名3");
        assertThat(button("取組の名1を上へ").isEnabled()).isFalse();
        assertThat(button("取組の名3を下へ").isEnabled()).isFalse();

        press("取組の名1を下へ");
        press("取組の名1を下へ");
        assertThat(rows()).containsExactly("1. 取組の名2", "2. 取組の名1", "3. 取組の名3");
        assertThat(screen()).contains("取組の名1をテーマ2の2番に移しました。");
        assertThat(isPending()).isTrue();
        press("取組の名3を上へ");
        pressInFooter("保存する");

        assertThat(order()).isEqualTo("[便利なサービス: i2] [働き方: i3 i1]");
        assertThat(sent.getFirst()).containsEntry("expectedVersion", 1);
        assertThat(screen()).contains("並びを保存しました。");
        assertThat(isPending()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // as the query finds it
    void moves_to_another_theme_by_choice_and_back_nothing_is_left_to_save() {
        open("years/2026/arrange");
        Select<Integer> theme = find(Select.class).withId("theme-of-i1").single();
        theme.setValue(1);
        assertThat(rows()).containsExactly("1. 取組の名2", "2. 取組の名3", "3. 取組の名1");
        assertThat(button("取組の名1を分割する").isEnabled()).isFalse();

        press("取組の名1を上へ");
        press("取組の名1を上へ");
        press("取組の名1を上へ");
        assertThat(rows()).containsExactly("1. 取組の名1", "2. 取組の名2", "3. 取組の名3");
        assertThat(isPending()).isFalse();
        assertThat(button("取組の名1を分割する").isEnabled()).isTrue();
    }

    @Test
    void themes_are_added_renamed_moved_and_removed_when_empty() {
        answering("arrangeStrategy", aDraft().made());
        open("years/2026/arrange");
        assertThat(button("テーマ1を外す（取組がないときに外せます）").isEnabled()).isFalse();
        press("テーマを追加する");
        pressInFooter("保存する");
        assertThat(screen()).contains("戦略テーマ3を入力してください。");
        assertThat(sent).isEmpty();

        find(TextField.class).withId("theme-2").single().setValue("新しいテーマ");
        press("テーマ3を上へ");
        press("取組の名3を上へ");
        press("テーマ3を外す（取組がないときに外せます）");
        pressInFooter("保存する");

        assertThat(order()).isEqualTo("[便利なサービス: i1 i2] [新しいテーマ: i3]");
    }

    @Test
    void after_a_conflict_mine_takes_what_is_new_along_or_theirs_stays() {
        var theirs = aYear().with("frameVersion", 3)
                .theme("便利なサービス", List.of(anInitiative(2, 1)))
                .theme("働き方", List.of(anInitiative(3, 1), anInitiative(4, 1)));
        var field = Map.<String, Object>of(
                "field", "themes", "label", "テーマと取組の並び", "base", "前", "theirs", "先", "mine", "私");
        answering("arrangeStrategy", conflict(theirs, field), theirs.made());
        open("years/2026/arrange");
        press("取組の名3を上へ");
        pressInFooter("保存する");
        assertThat(screen()).contains("ほかの人が先に変更しました", "テーマと取組の並び", "今の内容を残す");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 3);
        assertThat(order()).isEqualTo("[便利なサービス: i2 i3] [働き方: i4]");
    }

    @Test
    void after_a_conflict_theirs_stays_where_it_is_chosen() {
        var theirs = aYear().with("frameVersion", 3).theme("私たち", List.of(anInitiative(2, 1), anInitiative(3, 1)));
        var field = Map.<String, Object>of("field", "themes", "label", "テーマと取組の並び", "theirs", "先", "mine", "私");
        answering("arrangeStrategy", conflict(theirs, field), theirs.made());
        open("years/2026/arrange");
        press("取組の名3を上へ");
        pressInFooter("保存する");
        choose(0);
        pressInFooter("選んだ内容で保存する");

        assertThat(order()).isEqualTo("[私たち: i2 i3]");
    }

    @Test
    void an_added_initiative_names_its_aims_and_its_lead() {
        BACKEND.answers(
                "vision",
                Map.of(
                        "aims",
                        List.of(Map.of("number", 1, "shortTitle", "手続"), Map.of("number", 2, "shortTitle", "窓口"))));
        BACKEND.answers(
                "departments",
                List.of(
                        Map.of("code", "dx", "name", "DX戦略課"),
                        Map.of("code", "old", "name", "旧情報課", "lastFiscalYear", 2025)));
        answering("addInitiative", aDraft().made());
        open("years/2026/arrange");
        press("テーマ2に取組を追加する");
        assertThat(screen()).contains("テーマの最後に取組が加わり");
        pressInFooter("取組を追加する");
        assertThat(screen()).contains("取組名を入力してください。", "実施の概要を入力してください。", "めざす姿を1つ以上選んでください。", "所管を選んでください。");

        text("取組名").setValue("データの公開");
        area("実施の概要").setValue("公開します。");
        select(0);
        ComboBox<Object> lead = lead();
        assertThat(lead.getListDataView().getItems()).hasSize(1);
        lead.setValue(lead.getListDataView().getItem(0));
        pressInFooter("取組を追加する");

        assertThat(sent.getFirst())
                .containsEntry("theme", 2)
                .containsEntry("aims", List.of(1))
                .containsEntry("leadDepartment", "dx")
                .containsEntry("expectedVersion", 1);
        assertThat(screen()).contains("取組を追加しました。");
    }

    @Test
    void taking_out_says_what_happens_and_asks_why() {
        answering("endInitiative", aDraft().made());
        open("years/2026/arrange");
        press("取組の名2をこの年度から外す");
        assertThat(screen()).contains("策定中の戦略からなくなります");
        pressInFooter("外す");
        assertThat(screen()).contains("理由を入力してください。");
        area("理由").setValue("目的を果たしたため");
        pressInFooter("外す");

        assertThat(sent.getFirst())
                .containsEntry("initiative", Map.of("id", "i2", "expectedVersion", 1))
                .containsEntry("reason", "目的を果たしたため");
        assertThat(screen()).contains("取組を外しました。");
    }

    @Test
    void in_a_published_year_initiatives_only_end() {
        BACKEND.answers("strategy", aDraft().with("status", "PUBLISHED").asMap());
        open("years/2026/arrange");

        assertThat(screen()).contains("中止にする", "改定版を公表したときに").doesNotContain("分割する", "統合する");
        press("取組の名2を中止にする");
        assertThat(screen()).contains("この取組は戦略に残り");
    }

    @Test
    void a_merger_is_made_on_what_is_there_after_a_conflict() {
        var theirs = aYear().with("frameVersion", 2)
                .theme("便利なサービス", List.of(anInitiative(1, 5), anInitiative(2, 1)))
                .theme("働き方", List.of(anInitiative(3, 1)));
        answering("mergeInitiatives", conflict(theirs), theirs.made());
        open("years/2026/arrange");
        press("取組の名1にほかの取組を統合する");
        assertThat(screen()).contains("選んだ取組は「取組の名1」に統合され");
        pressInFooter("統合する");
        assertThat(screen()).contains("統合する取組を1つ以上選んでください。");
        select(1);
        pressInFooter("統合する");
        assertThat(screen()).contains("ほかの人が先に変更しました");
        pressInFooter("今の内容で進める");

        assertThat(sent.getLast())
                .containsEntry("into", Map.of("id", "i1", "expectedVersion", 5))
                .containsEntry("merged", List.of(Map.of("id", "i3", "expectedVersion", 1)))
                .containsEntry("expectedVersion", 2);
    }

    @Test
    void a_split_sends_which_lines_go_where() {
        answering("splitInitiative", aDraft().made());
        open("years/2026/arrange");
        press("取組の名1を分割する");
        text("取組名").setValue("後半");
        area("実施の概要").setValue("後半を進めます。");
        select(1);
        pressInFooter("分割する");

        assertThat(sent.getFirst())
                .containsEntry("parts", List.of(Map.of("title", "後半", "summary", "後半を進めます。", "kpis", List.of(2))));
    }

    @SuppressWarnings("unchecked") // as the query finds it
    private void select(int place) {
        roundTrip();
        CheckboxGroup<Object> group = find(CheckboxGroup.class).all().getFirst();
        group.select(group.getListDataView().getItem(place));
    }

    @SuppressWarnings("unchecked") // as the query finds it
    private ComboBox<Object> lead() {
        return find(ComboBox.class).single();
    }

    /** Whether the page says that the order is not saved. */
    private boolean isPending() {
        roundTrip();
        return find(Paragraph.class).all().stream()
                .anyMatch(each -> each.isVisible() && each.getText().contains("まだ保存していません"));
    }

    private List<String> rows() {
        roundTrip();
        return find(ListItem.class).all().stream()
                .filter(item -> item instanceof PlaceRow)
                .map(item -> item.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked") // as it was sent
    private String order() {
        var themes = (List<Map<String, Object>>) sent.getLast().get("themes");
        return String.join(
                " ",
                themes.stream()
                        .map(theme -> "[%s:%s]"
                                .formatted(
                                        theme.get("title"),
                                        ((List<Map<String, Object>>) theme.get("initiatives"))
                                                .stream()
                                                        .map(each -> " " + each.get("id"))
                                                        .reduce("", String::concat)))
                        .toList());
    }
}
