package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Workbooks.edit;
import static org.ayumi.testing.Workbooks.outcomes;
import static org.ayumi.testing.Workbooks.rows;
import static org.ayumi.testing.Workbooks.text;
import static org.ayumi.testing.Workbooks.where;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Uploads;
import org.ayumi.testing.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may read and write what through a workbook: what they may without one. */
@BackendTest
class WorkbookRightsTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Workbooks workbooks;
    private Plans plans;
    private JsonNode accepted;
    private JsonNode draft;

    @BeforeEach
    void anAcceptedPlanAndADraftOfKoseki() {
        store.reset();
        workbooks = new Workbooks(api);
        var reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
        accepted = plans.accepted(Account.KOSEKI);
        draft = plans.draft(Account.KOSEKI);
        Reports.done(reports.send(Account.KOSEKI, "savePlanReport", Reports.onTrack(accepted, "H1")));
    }

    @ParameterizedTest
    @CsvSource({
        "JOHO, 2, 40",
        "DX, 2, 40",
        "KIKAKU, 1, -",
        "KOSEKI, 2, 40",
        "KOKUHO, 1, -",
        "ZEIMU, 1, -",
        "KANBU, 2, 40"
    })
    void aWorkbookHoldsWhatThePersonMayRead(Account account, int count, String achievement) {
        for (String department : new @Nullable String[] {"koseki-jumin", null}) {
            var workbook = workbooks.download(account, department);

            assertThat(rows(workbook, "計画").stream()
                            .filter(row -> !row.getFirst().isEmpty()))
                    .hasSize(count);
            var report = rows(workbook, "報告").stream()
                    .filter(row -> row.contains("上半期"))
                    .findFirst()
                    .orElseThrow();
            assertThat(report.contains("40.0")).isEqualTo(achievement.equals("40"));
        }
    }

    @Test
    void nobodyWithoutARoleOrATokenGetsOne() {
        var refused = workbooks.get(Account.MUSHOKU.token(), "2025", null);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .contains("FORBIDDEN")
                .contains("閲覧する権限がありません");
        assertThat(workbooks.get(null, "2025", null).statusCode()).isEqualTo(401);
    }

    @Test
    void theDownloadIsNamedAndBadAddressesAreTold() {
        var response = workbooks.get(Account.KOSEKI.token(), "令和７年度", "koseki-jumin");

        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("%E4%BB%A4%E5%92%8C7%E5%B9%B4%E5%BA%A6");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Content-Length"))
                .as("it is streamed")
                .isEmpty();
        for (var bad : List.of(
                workbooks.get(Account.KOSEKI.token(), "いつか", null),
                workbooks.get(Account.KOSEKI.token(), "2025", "no-such-department"))) {
            assertThat(bad.statusCode()).isEqualTo(400);
            assertThat(new String(bad.body(), StandardCharsets.UTF_8)).contains("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZEIMU", "KANBU", "MUSHOKU"})
    void whoWritesNothingUploadsNothing(Account account) {
        var workbook = workbooks.download(Account.KOSEKI, "koseki-jumin");
        String file = new Uploads(api).sent(Account.KOSEKI, "実行プラン.xlsx", workbook);

        assertThat(new Uploads(api).send(account, "実行プラン.xlsx", workbook).status())
                .isEqualTo(403);
        assertThat(workbooks.preview(account, file, 2025, null).answer().errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(workbooks
                        .applyAnswer(account, file, List.of(Map.of("key", "plan-2025-koseki-jumin-01", "digest", "0")))
                        .errorCode())
                .isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @EnumSource(names = {"JOHO", "KIKAKU", "KOKUHO"})
    void aWorkbookOfAnotherDepartmentIsRefusedAsAWhole(Account account) {
        var workbook = edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), text("計画", "担当の係・職", "よその係"));

        assertThat(workbooks.preview(account, workbook).refusals()).containsExactly("OTHER_DEPARTMENT");
    }

    @ParameterizedTest
    @EnumSource(names = {"JOHO", "KIKAKU", "KOKUHO", "DX"})
    void noWordOfAnotherDepartmentIsWrittenThroughAWorkbookOfAll(Account account) {
        var workbook = edit(workbooks.download(account, null), book -> {
            text("計画", "担当の係・職", where("状態", "受理"), "よその係").accept(book);
            text("報告", "達成率（%）", where("期間", "上半期"), "99").accept(book);
        });

        var previewed = workbooks.preview(account, workbook);

        assertThat(previewed.cells())
                .containsExactly(
                        "REFUSED 担当の係・職 管理係 係長 → よその係",
                        "REFUSED 上半期 達成率（%%） %s → 99".formatted(mayReadDrafts(account) ? "40" : "–"));
        assertThat(previewed.reasons()).allMatch(reason -> reason.contains("所属は戸籍住民課です"));
        assertThat(previewed.preview().at("/plans/0/applicable").asBoolean()).isFalse();
        assertThat(outcomes(workbooks.apply(account, previewed))).containsExactly("REFUSED");
        assertThat(plans.read(Account.KOSEKI, accepted.path("id").asString()).path("version"))
                .isEqualTo(accepted.path("version"));
    }

    private static boolean mayReadDrafts(Account account) {
        return account == Account.JOHO || account == Account.DX;
    }

    @Test
    void theDxOfficeSetsThePriorityAndItsOwnPlansWhileTheRestIsLeftOut() {
        var own = plans.draft(Account.DX);
        var workbook = edit(workbooks.download(Account.DX, null), book -> {
            text("計画", "重要施策", where("状態", "受理"), "該当").accept(book);
            text("計画", "担当の係・職", where("状態", "受理"), "よその係").accept(book);
            text("計画", "担当の係・職", where("所属", "DX戦略課"), "自分の係").accept(book);
        });

        var previewed = workbooks.preview(Account.DX, workbook);

        assertThat(previewed.cells())
                .containsExactlyInAnyOrder(
                        "CHANGED 重要施策 非該当 → 該当", "REFUSED 担当の係・職 管理係 係長 → よその係", "CHANGED 担当の係・職 管理係 係長 → 自分の係");
        assertThat(outcomes(workbooks.apply(Account.DX, previewed))).containsExactlyInAnyOrder("APPLIED", "APPLIED");
        var after = plans.read(Account.KOSEKI, accepted.path("id").asString());
        assertThat(after.path("priority").asBoolean()).isTrue();
        assertThat(after.path("responsiblePost").asString()).isEqualTo("管理係 係長");
        assertThat(plans.read(Account.DX, own.path("id").asString())
                        .path("responsiblePost")
                        .asString())
                .isEqualTo("自分の係");
    }

    @Test
    void aDepartmentSetsNoPriority() {
        var previewed = workbooks.preview(
                Account.KOSEKI, edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), text("計画", "重要施策", "該当")));

        assertThat(previewed.cells()).containsExactly("REFUSED 重要施策 非該当 → 該当");
        assertThat(previewed.reasons()).containsExactly("重要施策は、DX戦略課だけが変更できます。");
        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed))).containsExactly("REFUSED");
    }

    @Test
    void aGuessedVersionTellsNothingOfADraftTheReaderNeverSaw() {
        var guessed = edit(workbooks.download(Account.KOKUHO, null), book -> {
            book.getSheet("計画").getRow(3).getCell(1).setCellValue("1");
            text("計画", "予算（千円）", "1").accept(book);
            book.getSheet("目標")
                    .getRow(3)
                    .getCell(0)
                    .setCellValue("plan-2025-koseki-jumin-02/plan-2025-koseki-jumin-02-g1");
        });

        var previewed = workbooks.preview(Account.KOKUHO, guessed);

        assertThat(previewed.preview().at("/plans/0/cells/0/base").asString()).isEqualTo("1200");
        assertThat(previewed.reasons())
                .anyMatch(reason -> reason.contains("所属は戸籍住民課です"))
                .anyMatch(reason -> reason.contains("このブックの所属の計画のものではありません"));
        assertThat(plans.read(Account.KOSEKI, draft.path("id").asString())).isEqualTo(draft);
    }

    @Test
    void aNumberLongerThanAnyIsToldAtItsCell() {
        var workbook = edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            var row = book.getSheet("計画").createRow(30);
            row.createCell(7).setCellValue("新しい計画");
            row.createCell(8).setCellValue("99999999999");
        });

        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.reasons()).contains("番号を「1、3」のように入力してください。");
    }

    @Test
    void newRowsInAWorkbookOfAllAreToldAndLeftOut() {
        var workbook = edit(workbooks.download(Account.KOSEKI, null), book -> {
            var row = book.getSheet("計画").createRow(30);
            row.createCell(7).setCellValue("新しい計画");
        });

        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.reasons()).containsExactly("新しい行は、所属ごとのブックで追加してください。");
        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed))).containsExactly("REFUSED");
    }

    @Test
    void aPlanThatWasMovedIsItsNewDepartmentsAndKeepsANameOfItsOwn() {
        var before = workbooks.download(Account.KOSEKI, "koseki-jumin");
        plans.draft(Account.KOKUHO);
        Plans.done(plans.send(
                Account.DX, "moveActionPlan", draft, Map.of("department", "kokuho-nenkin", "reason", "所管が変わったため")));

        var old = workbooks.preview(Account.KOSEKI, edit(before, text("計画", "担当の係・職", where("状態", "作成中"), "前の所属の係")));
        assertThat(old.reasons()).contains("この行は、このブックの所属の計画のものではありません。行を削除するか、ダウンロードし直してください。");

        var now = workbooks.download(Account.KOKUHO, "kokuho-nenkin");
        var written = workbooks.preview(
                Account.KOKUHO, edit(now, text("計画", "担当の係・職", where("計画番号", "koseki-jumin-2"), "新しい所属の係")));
        assertThat(written.cells()).containsExactly("CHANGED 担当の係・職 管理係 係長 → 新しい所属の係");
        assertThat(outcomes(workbooks.apply(Account.KOKUHO, written))).containsExactly("APPLIED");
    }

    @Test
    void theDxOfficeBeginsNoPlanForADepartment() {
        var workbook = edit(
                workbooks.download(Account.DX, "koseki-jumin"), text("計画", "計画名", Workbooks.blank("計画名"), "代わりの計画"));

        var previewed = workbooks.preview(Account.DX, workbook);

        assertThat(previewed.cells()).containsExactly("REFUSED 計画名 – → 代わりの計画");
        assertThat(outcomes(workbooks.apply(Account.DX, previewed))).containsExactly("REFUSED");
    }
}
