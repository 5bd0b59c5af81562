package org.ayumi.admin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.notice.NoticeFixture.unreported;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.notice.ReminderApi;
import org.ayumi.admin.notice.UnreportedDepartment;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemindDialogTest extends FormTest {

    @Autowired
    private ReminderApi api;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void tellWhoIsMissing() {
        told.clear();
        BACKEND.answers(
                "unreportedDepartments",
                List.of(
                        unreported("koseki-jumin", "戸籍住民課", false, false),
                        unreported("zeimu", "税務課", false, false),
                        unreported("kokuho-nenkin", "国保年金課", true, false),
                        unreported("zaisei", "財政課", false, true)));
        answering(
                "remindDepartments",
                Map.of(
                        "departments",
                        List.of(Map.of("code", "koseki-jumin", "name", "戸籍住民課")),
                        "userErrors",
                        List.of()));
    }

    @Test
    void shows_who_is_missing_and_who_cannot_be_reminded_now_and_why() {
        dialog();

        assertThat(screen()).contains("令和7年度", "下半期", "国保年金課：今日、既に催促しました", "財政課：締め切られています");
        assertThat(whom().getListDataView()
                        .getItems()
                        .map(its -> whom().getItemLabelGenerator().apply(its)))
                .containsExactly("戸籍住民課：未報告2件、令和8年1月31日（土）まで", "税務課：未報告2件、令和8年1月31日（土）まで");
        assertThat(whom().getValue()).hasSize(2);
    }

    @Test
    void reminds_those_that_were_chosen_with_the_note() {
        dialog();
        whom().setValue(Set.of(whom().getListDataView().getItem(0)));
        test(find(TextArea.class).single()).setValue("お手数ですが、お願いします。");

        pressInFooter("催促する");

        assertThat(sent)
                .containsExactly(Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "H2",
                        "departments",
                        List.of("koseki-jumin"),
                        "note",
                        "お手数ですが、お願いします。"));
        assertThat(told).containsExactly("1所属に催促しました。");
        assertThat(find(RemindDialog.class).all()).isEmpty();
    }

    @Test
    void asks_whom_where_nobody_is_chosen() {
        dialog();
        press("すべて外す");

        pressInFooter("催促する");

        assertThat(screen()).contains("催促する所属を選んでください。");
        assertThat(sent).isEmpty();
    }

    @Test
    void says_why_it_was_refused_and_keeps_what_was_written() {
        BACKEND.answers(
                "remindDepartments",
                Map.of(
                        "departments",
                        List.of(),
                        "userErrors",
                        List.of(Map.of(
                                "field",
                                List.of("input", "departments", "0"),
                                "code",
                                "ALREADY_REMINDED",
                                "message",
                                "戸籍住民課には今日、既に催促しました。"))));
        dialog();
        test(find(TextArea.class).single()).setValue("お願いします。");

        pressInFooter("催促する");

        assertThat(screen()).contains("戸籍住民課には今日、既に催促しました。");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("お願いします。");
        assertThat(told).isEmpty();
    }

    @Test
    void asks_before_a_note_is_lost() {
        dialog();
        test(find(TextArea.class).single()).setValue("お願いします。");

        pressInFooter("やめる");
        assertThat(find(RemindDialog.class).all()).hasSize(1);

        press("破棄して閉じる");
        assertThat(find(RemindDialog.class).all()).isEmpty();
    }

    @Test
    void says_that_nobody_is_missing() {
        BACKEND.answers("unreportedDepartments", List.of());

        dialog();

        assertThat(screen()).contains("報告が届いていない所属はありません。").doesNotContain("催促する所属");
    }

    private void dialog() {
        new RemindDialog(api, 2025, ReportPeriod.H2, told::add).open();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<UnreportedDepartment> whom() {
        return find(CheckboxGroup.class).single();
    }
}
