package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Workbooks.blank;
import static org.ayumi.testing.Workbooks.edit;
import static org.ayumi.testing.Workbooks.formatted;
import static org.ayumi.testing.Workbooks.number;
import static org.ayumi.testing.Workbooks.outcomes;
import static org.ayumi.testing.Workbooks.text;
import static org.ayumi.testing.Workbooks.where;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every kind of cell, edited by another hand, previewed and written. */
@BackendTest
class WorkbookEditTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Workbooks workbooks;
    private Plans plans;
    private Reports reports;

    @BeforeEach
    void begin() {
        store.reset();
        workbooks = new Workbooks(api);
        reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
    }

    private byte[] koseki() {
        return workbooks.download(Account.KOSEKI, "koseki-jumin");
    }

    private Workbooks.Previewed preview(List<Consumer<XSSFWorkbook>> changes) {
        return workbooks.preview(
                Account.KOSEKI, edit(koseki(), book -> changes.forEach(change -> change.accept(book))));
    }

    private List<String> write(Workbooks.Previewed previewed) {
        return outcomes(workbooks.apply(Account.KOSEKI, previewed));
    }

    @Test
    void everyCellOfADraftIsPreviewedAndWrittenInOneVersion() {
        var plan = plans.draft(Account.KOSEKI);
        var previewed = preview(List.of(
                text("計画", "計画名", "窓口を一つにする"),
                text("計画", "めざす姿（番号）", "２・③"),
                text("計画", "重点取組（番号）", "2, 4"),
                text("計画", "担当の係・職", "住民係　主査"),
                text("計画", "予算（千円）", "１，５００千円"),
                text("計画", "提出前の所属長確認", "必要"),
                text("目標", "目標の名称", "一つにした窓口"),
                text("目標", "比べ方", "超"),
                number("目標", "目標値", 12.5),
                text("目標", "単位", "か所"),
                text("マイルストーン", "第1四半期（4〜6月）", "調べる\n決める"),
                text("マイルストーン", "第2四半期（7〜9月）", "")));

        assertThat(previewed.cells())
                .containsExactly(
                        "CHANGED 計画名 窓口の手続を短くする（見本） → 窓口を一つにする",
                        "CHANGED めざす姿（番号） 1、3 → 2、3",
                        "CHANGED 重点取組（番号） 1 → 2、4",
                        "CHANGED 担当の係・職 管理係 係長 → 住民係　主査",
                        "CHANGED 予算（千円） 1200 → 1500",
                        "CHANGED 提出前の所属長確認 不要 → 必要",
                        "CHANGED 目標の名称：書かない窓口の手続数 書かない窓口の手続数 → 一つにした窓口",
                        "CHANGED 比べ方：書かない窓口の手続数 以上 → 超",
                        "CHANGED 目標値：書かない窓口の手続数 10 → 12.5",
                        "CHANGED 単位：書かない窓口の手続数 件 → か所",
                        "CHANGED 第1四半期（4〜6月） – → 調べる\n決める",
                        "CHANGED 第2四半期（7〜9月） 対象の手続を決める → –");
        assertThat(previewed.preview().at("/plans/0/cells/0/id").asString()).isEqualTo("計画!H4");
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString())
                        .path("version")
                        .asInt())
                .isEqualTo(1);

        assertThat(write(previewed)).containsExactly("APPLIED");

        var after = plans.read(Account.KOSEKI, plan.path("id").asString());
        assertThat(after.path("version").asInt()).isEqualTo(2);
        assertThat(after.path("title").asString()).isEqualTo("窓口を一つにする");
        assertThat(after.path("aims").findValuesAsString("number")).containsExactly("2", "3");
        assertThat(after.path("budget").asInt()).isEqualTo(1500);
        assertThat(after.path("responsiblePost").asString()).isEqualTo("住民係　主査");
        assertThat(after.path("confirmationRequired").asBoolean()).isTrue();
        assertThat(after.at("/goals/0/printed").asString()).isEqualTo("12.5か所超");
        assertThat(after.at("/goals/0/id").asString())
                .isEqualTo(plan.at("/goals/0/id").asString());
        assertThat(after.path("milestones").findValuesAsString("text")).containsExactly("調べる", "決める");
        assertThat(preview(List.of()).cells()).isEmpty();
    }

    @Test
    void aReportWithItsResultsIsWrittenAndSubmittedTogetherWithTheMilestones() {
        var plan = plans.accepted(Account.KOSEKI);
        var changes = List.of(
                text("マイルストーン", "第4四半期（1〜3月）", "広げる"),
                text("報告", "進み具合", where("期間", "上半期"), "やや遅れ"),
                text("報告", "達成率（%）", where("期間", "上半期"), "４５％"),
                text("報告", "取り組んだこと", where("期間", "上半期"), "対象を決めた。\n試した。"),
                text("報告", "次に取り組むこと", where("期間", "上半期"), "広げる。"),
                text("報告", "原因", where("期間", "上半期"), "国･都の施策への対応"),
                text("報告", "待っているものの種類", where("期間", "上半期"), "システム"),
                text("報告", "待っているもの", where("期間", "上半期"), "住民記録システム"),
                text("報告", "提出", where("期間", "上半期"), "提出する"),
                text("実績", "実績値", where("目標", "書かない窓口の手続数"), "7件"),
                text("実績", "判定", where("目標", "手引の改訂"), "未達"),
                text("実績", "理由・補足", where("目標", "手引の改訂"), "年度末に改訂するため"));
        var workbook = edit(koseki(), book -> changes.forEach(change -> change.accept(book)));
        var previewed = workbooks.preview(Account.KOSEKI, workbook);
        assertThat(previewed.cells())
                .contains("CHANGED 上半期 進み具合 – → やや遅れ", "CHANGED 上半期 達成率（%） – → 45", "CHANGED 上半期 実績値：書かない窓口の手続数 – → 7");

        commands.clear();
        assertThat(write(previewed)).containsExactly("APPLIED");

        assertThat(commands.list().stream()
                        .filter(command -> command.containsKey("update")
                                && command.getString("update").getValue().equals("plans")))
                .as("one write for plan and report")
                .hasSize(1);
        var report = reports.read(Account.KOSEKI, plan).get(0);
        assertThat(report.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(report.path("version").asInt()).isEqualTo(1);
        assertThat(report.path("achievement").asInt()).isEqualTo(45);
        assertThat(report.path("done").asString()).isEqualTo("対象を決めた。\n試した。");
        assertThat(report.path("cause").asString()).isEqualTo("NATIONAL_POLICY");
        assertThat(report.at("/blocker/name").asString()).isEqualTo("住民記録システム");
        assertThat(report.at("/actuals/0/actual/printed").asString()).isEqualTo("7件");
        assertThat(report.at("/actuals/1/actual/verdict").asString()).isEqualTo("NOT_MET");
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString())
                        .path("milestones")
                        .findValuesAsString("text"))
                .containsExactly("対象の手続を決める", "広げる");
        var history = plans.revisions(Account.KOSEKI, plan.path("id").asString());
        assertThat(history.text()).contains("上半期 進み具合").contains("到達点");
        assertThat(workbooks.preview(Account.KOSEKI, workbook).cells())
                .as("the same workbook once more")
                .isEmpty();
    }

    @Test
    void aTargetOfAnAcceptedPlanNeedsItsReasonAndKeepsTheOriginal() {
        var plan = plans.accepted(Account.KOSEKI);
        var without = preview(List.of(number("目標", "目標値", 20)));
        assertThat(without.cells())
                .containsExactly("CHANGED 目標値：書かない窓口の手続数 10 → 20", "WRONG 変更の理由（受理後）：書かない窓口の手続数 – → –");
        assertThat(without.reasons()).containsExactly("理由を入力してください。");
        assertThat(write(without)).containsExactly("REFUSED");

        assertThat(write(preview(List.of(number("目標", "目標値", 20), text("目標", "変更の理由（受理後）", "対象が増えたため")))))
                .containsExactly("APPLIED");

        var goal = plans.read(Account.KOSEKI, plan.path("id").asString()).at("/goals/0");
        assertThat(goal.path("printed").asString()).isEqualTo("20件以上");
        assertThat(goal.at("/original/printed").asString()).isEqualTo("10件以上");
        assertThat(goal.at("/changes/0/reason").asString()).isEqualTo("対象が増えたため");
    }

    @Test
    void allOfAPlanOrNothingAndEveryErrorAtItsCell() {
        var plan = plans.accepted(Account.KOSEKI);
        var other = plans.draft(Account.KOSEKI);
        var previewed = preview(List.of(
                text("計画", "計画名", "受理後の名前"),
                text("マイルストーン", "第1四半期（4〜6月）", "書かれないこと"),
                text("報告", "達成率（%）", where("期間", "上半期"), "101"),
                text("報告", "提出", where("期間", "上半期"), "提出する"),
                text("計画", "計画名", where("状態", "作成中"), "下書きの新しい名前")));

        assertThat(previewed.cells())
                .containsExactlyInAnyOrder(
                        "WRONG 計画名 窓口の手続を短くする（見本） → 受理後の名前",
                        "CHANGED 第1四半期（4〜6月） – → 書かれないこと",
                        "WRONG 上半期 達成率（%） – → 101",
                        "WRONG 上半期 提出 – → 提出する",
                        "CHANGED 計画名 窓口の手続を短くする（見本） → 下書きの新しい名前");
        assertThat(previewed.reasons()).anyMatch(reason -> reason.contains("0から100まで"));
        assertThat(write(previewed)).containsExactly("REFUSED", "APPLIED");

        var after = plans.read(Account.KOSEKI, plan.path("id").asString());
        assertThat(after.path("version")).isEqualTo(plan.path("version"));
        assertThat(after.path("milestones")).isEqualTo(plan.path("milestones"));
        assertThat(reports.read(Account.KOSEKI, plan).isEmpty()).isTrue();
        assertThat(plans.read(Account.KOSEKI, other.path("id").asString())
                        .path("title")
                        .asString())
                .isEqualTo("下書きの新しい名前");
    }

    @Test
    void newPlansWithGoalsAndNewGoalsOfPlansAreBegunOnce() {
        var plan = plans.draft(Account.KOSEKI);
        var changes = List.of(
                text("計画", "計画名", blank("計画名"), "新しい計画"),
                text("計画", "計画番号", where("計画名", "新しい計画"), "新１"),
                text("計画", "めざす姿（番号）", where("計画名", "新しい計画"), "4"),
                text("目標", "目標の名称", blank("目標の名称"), "新しい計画の目標"),
                text("目標", "計画番号", where("目標の名称", "新しい計画の目標"), "新1"),
                text("目標", "比べ方", where("目標の名称", "新しい計画の目標"), "完了"),
                text("目標", "目標の名称", blank("目標の名称"), "前からある計画の目標"),
                text("目標", "計画番号", where("目標の名称", "前からある計画の目標"), "1"),
                text("目標", "比べ方", where("目標の名称", "前からある計画の目標"), "以上"),
                text("目標", "目標値", where("目標の名称", "前からある計画の目標"), "75%"),
                text("目標", "単位", where("目標の名称", "前からある計画の目標"), "%"),
                text("マイルストーン", "第3四半期（10〜12月）", blank("第3四半期（10〜12月）"), "試す"),
                text("マイルストーン", "計画番号", where("第3四半期（10〜12月）", "試す"), "新1"));
        var workbook = edit(koseki(), book -> changes.forEach(change -> change.accept(book)));
        var previewed = workbooks.preview(Account.KOSEKI, workbook);
        assertThat(previewed.cells()).hasSize(9).allMatch(cell -> cell.startsWith("CHANGED"));

        assertThat(write(previewed)).containsExactly("APPLIED", "APPLIED");

        var goals = plans.read(Account.KOSEKI, plan.path("id").asString()).path("goals");
        assertThat(goals.findValuesAsString("printed")).containsExactly("10件以上", "完了", "75%以上");
        var begun = plans.page(Account.KOSEKI, "department: \"koseki-jumin\"").at("/edges/1/node");
        assertThat(begun.path("title").asString()).isEqualTo("新しい計画");
        assertThat(begun.at("/goals/0/label").asString()).isEqualTo("新しい計画の目標");
        assertThat(begun.at("/milestones/0/quarter").asInt()).isEqualTo(3);

        var again = workbooks.preview(Account.KOSEKI, workbook);
        assertThat(again.reasons()).anyMatch(reason -> reason.startsWith("同じ名前の計画がもうあります"));
        assertThat(again.reasons()).anyMatch(reason -> reason.startsWith("同じ名称の目標がもうあります"));
        assertThat(outcomes(workbooks.apply(Account.KOSEKI, again))).containsExactly("REFUSED", "REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 0%, 75",
        "0.75, 0.00%, 75",
        "0.57999999999999996, 0.0%, 58",
        "75, General, 75",
        "75, 0\"%\", 75",
        "0.455, 0.0%, 45.5"
    })
    void percentIsReadAsPeopleMeanIt(double stored, String format, String meant) {
        plans.draft(Account.KOSEKI);

        assertThat(preview(List.of(formatted("目標", "目標値", stored, format))).cells())
                .containsExactly("CHANGED 目標値：書かない窓口の手続数 10 → " + meant);
    }

    @Test
    void aDateIsNoNumberButMayBeWords() {
        plans.draft(Account.KOSEKI);

        var previewed = preview(List.of(
                formatted("目標", "目標値", 45_000, "yyyy/m/d"), formatted("計画", "担当の係・職", 45_000, "[$-411]ge.m.d")));

        assertThat(previewed.cells())
                .containsExactly("CHANGED 担当の係・職 管理係 係長 → 2023年3月15日", "WRONG 目標値：書かない窓口の手続数 10 → 2023年3月15日");
        assertThat(previewed.reasons().getFirst()).contains("日付として読み取られました");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-3",
                "-5度",
                "@係",
                "=HYPERLINK(\"http://example.invalid\")",
                "_x0041_",
                "<&>\"'",
                "😀絵文字",
                "'=1"
            })
    void wordsThatLookLikeFormulasLeaveAsTextAndComeBackUnchanged(String words) {
        var plan = plans.draft(Account.KOSEKI);
        Plans.done(plans.edit(Account.KOSEKI, plan, Map.of("title", words)));
        var workbook = koseki();

        edit(workbook, book -> {
            var cell = Workbooks.cell(book.getSheet("計画"), "計画名", any -> true);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        });
        assertThat(workbooks.preview(Account.KOSEKI, workbook).cells()).isEmpty();
        assertThat(workbooks.preview(Account.KOSEKI, edit(workbook, book -> {})).cells())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81-3", "-5度", "@係", "\t=1", "<&>\"'", "😀絵文字"})
    void wordsThatLookLikeFormulasMayBeWritten(String words) {
        plans.draft(Account.KOSEKI);

        assertThat(preview(List.of(text("計画", "担当の係・職", words))).cells())
                .containsExactly("CHANGED 担当の係・職 管理係 係長 → " + words.strip());
    }

    @Test
    void linesThatBeginWithTabsOrReturnsComeBackUnchanged() {
        var plan = plans.accepted(Account.KOSEKI);
        var input = Reports.onTrack(plan, "H1");
        input.put("done", "1行目\r\n=2行目\n\t3行目\r4行目");
        Reports.done(reports.send(Account.KOSEKI, "savePlanReport", input));

        assertThat(preview(List.of()).cells()).isEmpty();
        assertThat(write(preview(List.of(text("報告", "次に取り組むこと", where("期間", "上半期"), "続ける")))))
                .containsExactly("APPLIED");
        assertThat(reports.read(Account.KOSEKI, plan).get(0).path("done").asString())
                .isEqualTo("1行目\r\n=2行目\n\t3行目\r4行目");
    }

    @Test
    void rowsMayBeReorderedAndDeleted() {
        plans.draft(Account.KOSEKI);
        JsonNode second = plans.draft(Account.KOSEKI);
        var workbook = edit(koseki(), book -> {
            var sheet = book.getSheet("計画");
            var first = sheet.getRow(3);
            var other = sheet.getRow(4);
            for (int column = 0; column < first.getLastCellNum(); column++) {
                if (first.getCell(column).getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    String kept = first.getCell(column).getStringCellValue();
                    first.getCell(column).setCellValue(other.getCell(column).getStringCellValue());
                    other.getCell(column).setCellValue(kept);
                }
            }
            text("計画", "担当の係・職", "先頭の行").accept(book);
            book.getSheet("目標").removeRow(book.getSheet("目標").getRow(3));
        });

        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.cells()).containsExactly("CHANGED 担当の係・職 管理係 係長 → 先頭の行");
        assertThat(previewed.preview().at("/plans/0/actionPlanId").asString())
                .isEqualTo(second.path("id").asString());
        assertThat(previewed.preview().path("notes").get(0).asString())
                .isEqualTo("シート「目標」から、1行が削除されています。削除された行は、変更なしとして扱います。");
    }
}
