package org.ayumi.admin.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.CycleFixture.aCycle;
import static org.ayumi.admin.cycle.CycleFixture.figures;
import static org.ayumi.admin.cycle.CycleFixture.ownPlans;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.CycleDepartment;
import org.ayumi.admin.cycle.CycleFixture;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleViewTest extends FormTest {

    @BeforeEach
    void figuresOfTheYear() {
        figuresAndDepartments();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kikaku", "zeimu", "kanbu", "joho"})
    void tells_who_only_reads_that_nothing_has_begun(String user) {
        become(user);

        open("years/2025/cycle");

        assertThat(screen()).contains("まだ始まっていません", "DX戦略課が始めると");
        assertThat(buttons()).doesNotContain("モニタリングを始める");
    }

    @Test
    void opens_a_year_with_the_usual_days() {
        answering("openMonitoringCycle", made(aCycle().managed()));
        open("years/2025/cycle");

        assertThat(day("下半期（10月～3月）").getValue()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(day("第3四半期（10月～12月）").getHelperText()).isEqualTo("令和8年1月31日（土）");
        BACKEND.answers("monitoringCycle", aCycle().managed().asMap());
        press("モニタリングを始める");

        assertThat(sent.getFirst()).containsEntry("fiscalYear", 2025);
        assertThat(sent.getFirst().get("dueDates"))
                .asString()
                .contains("period=Q1, dueOn=2025-07-31", "period=H2, dueOn=2026-04-30");
        assertThat(screen()).contains("モニタリングを始めました。", "四半期ごとの報告（重要施策）");
    }

    @Test
    void opens_a_year_with_other_days_and_refuses_one_before_the_periods_end() {
        answering("openMonitoringCycle", made(aCycle().managed()));
        open("years/2025/cycle");
        var day = day("第1四半期（4月～6月）");

        day.setValue(LocalDate.of(2025, 6, 29));
        press("モニタリングを始める");
        assertThat(sent).isEmpty();
        assertThat(problem(day)).contains("期間の末日以後");

        day.setValue(null);
        press("モニタリングを始める");
        assertThat(problem(day)).contains("期限を入力してください");

        day.setValue(LocalDate.of(2025, 7, 15));
        press("モニタリングを始める");
        assertThat(sent.getFirst().get("dueDates")).asString().contains("dueOn=2025-07-15");
    }

    @Test
    void shows_the_backends_objection_at_its_day() {
        answering("openMonitoringCycle", objection("ほかの日にしてください。", "input", "dueDates", "1", "dueOn"));
        open("years/2025/cycle");

        press("モニタリングを始める");

        assertThat(problem(day("第2四半期（7月～9月）"))).isEqualTo("ほかの日にしてください。");
    }

    @Test
    void says_calmly_that_a_colleague_was_faster_to_open_it() {
        answering(
                "openMonitoringCycle",
                Map.of(
                        "monitoringCycle", aCycle().managed().asMap(),
                        "userErrors", List.of(Map.of("code", "ALREADY_OPEN", "message", "もう始まっています。"))));
        open("years/2025/cycle");
        BACKEND.answers("monitoringCycle", aCycle().managed().asMap());

        press("モニタリングを始める");

        assertThat(screen()).contains("ほかの人が、先にモニタリングを始めていました。", "四半期ごとの報告（重要施策）");
    }

    @Test
    void shows_each_period_with_its_figures_and_who_got_more_time() {
        var cycle = aCycle().managed()
                .with(ReportPeriod.Q3, "EXTENSION", "zeimu", DayText.today().plusDays(20), "システム更改のため")
                .with(ReportPeriod.Q1, "REOPENING", null, DayText.today().minusDays(3), "訂正のため")
                .changed("DX戦略課 担当者", "第3四半期の期限", "前の日", "後の日");
        BACKEND.answers("monitoringCycle", cycle.asMap());

        open("years/2025/cycle");

        assertThat(screen())
                .contains("見本を含みます", "■ 締切済", "▷ 受付中", "・ これから", "28 / 34件", "6件", "▼ 期限切れ 2件", "◁ 差戻し 1件")
                .contains(DayText.format(cycle.due(ReportPeriod.Q3)))
                .contains("延長：税務課は" + DayText.format(DayText.today().plusDays(20)) + "まで", "理由：システム更改のため")
                .contains("再開：すべての所属は", "令和7年10月1日 10:00にDX戦略課 担当者が記録しました。", "履歴", "前の日")
                .contains("次の期限 " + DayText.format(cycle.due(ReportPeriod.Q3)), "あと6日です。34件のうち28件を提出しました。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kikaku", "zeimu", "kanbu", "joho"})
    void offers_who_only_reads_nothing_to_change(String user) {
        become(user);
        BACKEND.answers("monitoringCycle", aCycle().asMap());

        open("years/2025/cycle");

        assertThat(screen()).contains("期限を過ぎると、報告は締め切られます。");
        assertThat(buttons()).doesNotContain("延長する", "再開する", "期限を変更する", "モニタリングを始める");
    }

    @Test
    void shows_a_department_its_own_dates_first() {
        become("kikaku");
        var cycle = aCycle();
        BACKEND.answers("monitoringCycle", cycle.asMap());
        BACKEND.answers(
                "actionPlans", ownPlans(cycle, ReportPeriod.Q3, "SUBMITTED", "ACCEPTED", "RETURNED", "DRAFT", ""));

        open("years/2025/cycle");

        assertThat(screen()).contains("第3四半期（10月～12月）の報告 ／ 企画経営課", "5件のうち2件を提出しました。", "企画経営課の期限", "2 / 5件");
        assertThat(screen().indexOf("企画経営課の期限")).isLessThan(screen().indexOf("四半期ごとの報告"));
    }

    @Test
    void gives_one_department_more_time_before_the_lock() {
        show(aCycle().managed());
        answering("extendReporting", made(aCycle().managed()));

        press("延長する");
        pressInFooter("延長する");
        assertThat(sent).isEmpty();
        assertThat(problem(department())).isEqualTo("所属を選んでください。");
        assertThat(problem(day("新しい期限"))).isEqualTo("新しい期限を入力してください。");

        department().setValue(new CycleDepartment("zeimu", "税務課"));
        day("新しい期限").setValue(DayText.today().plusDays(6));
        pressInFooter("延長する");
        assertThat(problem(day("新しい期限"))).contains("以後の日にしてください。");

        day("新しい期限").setValue(DayText.today().plusDays(20));
        pressInFooter("延長する");

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .containsEntry("fiscalYear", 2025)
                .containsEntry("period", "Q3")
                .containsEntry("department", "zeimu")
                .containsEntry("until", DayText.today().plusDays(20).toString())
                .containsEntry("expectedVersion", 3);
        assertThat(screen()).contains("期限を延長しました。");
    }

    @Test
    void reopens_for_all_only_with_a_reason() {
        show(aCycle().managed());
        answering("reopenReporting", objection("理由が短すぎます。", "input", "reason"), made(aCycle().managed()));

        press("再開する");
        day("新しい期限").setValue(DayText.today());
        pressInFooter("再開する");
        assertThat(problem(reason())).isEqualTo("理由を入力してください。");
        reason().setValue("訂正");
        pressInFooter("再開する");
        assertThat(problem(reason())).isEqualTo("理由が短すぎます。");
        reason().setValue("集計の誤りを直すため");
        pressInFooter("再開する");

        assertThat(sent.getLast())
                .containsEntry("period", "Q1")
                .containsEntry("reason", "集計の誤りを直すため")
                .doesNotContainEntry("department", "zeimu");
        assertThat(screen()).contains("報告を再開しました。");
    }

    @Test
    void extends_a_department_that_still_has_time_of_its_own_after_the_lock() {
        show(aCycle().managed()
                .with(ReportPeriod.Q1, "REOPENING", "zeimu", DayText.today().plusDays(2), "訂正"));
        answering("extendReporting", made(aCycle().managed()));

        press("再開する");
        department().setValue(new CycleDepartment("zeimu", "税務課"));
        day("新しい期限").setValue(DayText.today().plusDays(5));
        reason().setValue("訂正がまだ終わらないため");
        pressInFooter("再開する");

        assertThat(sent.getFirst()).containsEntry("department", "zeimu").containsEntry("period", "Q1");
    }

    @Test
    void changes_a_due_date_with_a_reason() {
        var cycle = aCycle().managed();
        show(cycle);
        answering("changeDueDate", made(aCycle().managed()));

        press("期限を変更する");
        pressInFooter("期限を変更する");
        assertThat(problem(reason())).isEqualTo("理由を入力してください。");
        day("新しい期限").setValue(DayText.today().minusDays(1));
        reason().setValue("庁内の日程に合わせるため");
        pressInFooter("期限を変更する");
        assertThat(problem(day("新しい期限"))).contains("以後の日にしてください。");
        day("新しい期限").setValue(DayText.today().plusDays(3));
        pressInFooter("期限を変更する");

        assertThat(sent.getFirst())
                .containsEntry("dueOn", DayText.today().plusDays(3).toString())
                .containsEntry("reason", "庁内の日程に合わせるため")
                .containsEntry("expectedVersion", 3);
        assertThat(screen()).contains("期限を変更しました。");
    }

    @Test
    void shows_what_a_faster_person_did_and_goes_on_from_there() {
        var theirs = aCycle().managed()
                .atVersion(4)
                .with(
                        ReportPeriod.Q3,
                        "EXTENSION",
                        "kikaku-keiei",
                        DayText.today().plusDays(9),
                        null);
        show(aCycle().managed());
        answering("extendReporting", conflict(theirs), made(theirs));

        press("延長する");
        department().setValue(new CycleDepartment("zeimu", "税務課"));
        day("新しい期限").setValue(DayText.today().plusDays(20));
        pressInFooter("延長する");

        assertThat(screen()).contains("ほかの人が先に変更しました", "別の担当者", "延長：企画経営課は");
        assertThat(day("新しい期限").getValue()).isEqualTo(DayText.today().plusDays(20));
        pressInFooter("今の内容に対して進める");
        assertThat(sent.getLast()).containsEntry("expectedVersion", 4);
        assertThat(screen()).contains("期限を延長しました。");
    }

    @Test
    void takes_a_change_that_already_stands_for_made() {
        var theirs = aCycle().managed()
                .atVersion(4)
                .with(ReportPeriod.Q3, "EXTENSION", "zeimu", DayText.today().plusDays(20), null);
        show(aCycle().managed());
        answering("extendReporting", conflict(theirs));

        press("延長する");
        department().setValue(new CycleDepartment("zeimu", "税務課"));
        day("新しい期限").setValue(DayText.today().plusDays(20));
        pressInFooter("延長する");

        assertThat(screen()).contains("期限を延長しました。").doesNotContain("ほかの人が先に変更しました");
    }

    @Test
    void asks_before_entered_text_is_lost() {
        show(aCycle().managed());

        press("期限を変更する");
        reason().setValue("書きかけ");
        pressInFooter("取り消す");
        assertThat(screen()).contains("まだ登録されていません");
        press("入力を続ける");

        assertThat(reason().getValue()).isEqualTo("書きかけ");
    }

    @Test
    void says_calmly_that_there_is_no_such_year() {
        open("years/1000/cycle");

        assertThat(screen()).contains("「1000」");
    }

    @Test
    void stands_in_the_menu_for_all_who_may_read() {
        become("zeimu");

        open("years/2025/cycle");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("years/2025/cycle")
                .doesNotContain("years/2025/reviews");
    }

    private void figuresAndDepartments() {
        BACKEND.answers("monitoring", figures(34, 28, 2));
        BACKEND.answers(
                "departments",
                List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課"), Map.of("code", "zeimu", "name", "税務課")));
    }

    private void become(String user) {
        signedInAs(
                switch (user) {
                    case "kikaku" -> People.kikaku();
                    case "kanbu" -> People.kanbu();
                    case "joho" -> People.joho();
                    default -> People.zeimu();
                });
        figuresAndDepartments();
    }

    private void show(CycleFixture cycle) {
        BACKEND.answers("monitoringCycle", cycle.asMap());
        open("years/2025/cycle");
    }

    private static Map<String, Object> made(CycleFixture cycle) {
        return made("monitoringCycle", cycle.asMap());
    }

    private static Map<String, Object> conflict(CycleFixture theirs) {
        return conflict("monitoringCycle", theirs.asMap(), 4);
    }

    private DayField day(String label) {
        return find(DayField.class).withCaption(label).single();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CycleDepartment> department() {
        return find(ComboBox.class).withCaption("所属").single();
    }
}
