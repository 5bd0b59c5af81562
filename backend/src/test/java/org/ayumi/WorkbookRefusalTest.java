package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Workbooks.cell;
import static org.ayumi.testing.Workbooks.edit;
import static org.ayumi.testing.Workbooks.outcomes;
import static org.ayumi.testing.Workbooks.text;
import static org.ayumi.testing.Workbooks.where;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SampleFiles;
import org.ayumi.testing.Uploads;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is not read: a clear reason, and nothing is done. */
@BackendTest
class WorkbookRefusalTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Workbooks workbooks;
    private Plans plans;
    private JsonNode plan;
    private byte[] workbook;

    @BeforeEach
    void begin() {
        store.reset();
        workbooks = new Workbooks(api);
        plans = new Plans(api);
        plan = plans.draft(Account.KOSEKI);
        workbook = workbooks.download(Account.KOSEKI, "koseki-jumin");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aWorkbookOfAnotherShapeIsRefusedAsAWhole(String code, Consumer<XSSFWorkbook> change) {
        var previewed = workbooks.preview(Account.KOSEKI, edit(workbook, change));

        assertThat(previewed.refusals()).as(previewed.answer().text()).containsExactly(code);
        assertThat(previewed.cells()).isEmpty();
        var forged = Map.of("key", "plan-2025-koseki-jumin-01", "digest", "0");
        var applied = workbooks.applyAnswer(Account.KOSEKI, previewed.file(), List.of(forged));
        assertThat(applied.body().findValuesAsString("code")).containsExactly(code);
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString())).isEqualTo(plan);
    }

    static Stream<Arguments> aWorkbookOfAnotherShapeIsRefusedAsAWhole() {
        return Stream.of(
                refusal(
                        "FORMULA",
                        book -> cell(book.getSheet("計画"), "予算（千円）", any -> true).setCellFormula("1+1")),
                refusal(
                        "FORMULA",
                        book -> book.getSheet("説明").createRow(90).createCell(9).setCellFormula("NOW()")),
                refusal("SHEET_MISSING", book -> book.setSheetName(book.getSheetIndex("報告"), "四半期の報告")),
                refusal("SHEET_MISSING", book -> book.removeSheetAt(book.getSheetIndex("目標"))),
                refusal("SHEET_UNKNOWN", book -> book.createSheet("メモ")),
                refusal("COLUMNS_MOVED", book -> {
                    var head = book.getSheet("計画").getRow(2);
                    head.getCell(7).setCellValue("担当の係・職");
                    head.getCell(10).setCellValue("計画名");
                }),
                refusal("COLUMNS_MOVED", book -> book.getSheet("報告").shiftRows(2, 3, 1)),
                refusal(
                        "NOT_OURS",
                        book -> book.getSheet("説明").getRow(0).getCell(0).setCellValue("")),
                refusal("ID_UNREADABLE", text("計画", "ID（変更しない）", "../../etc")),
                refusal("ID_UNREADABLE", text("計画", "版（変更しない）", "-1")),
                refusal("OTHER_YEAR", mark(1, "2024")),
                refusal("BROKEN_WORKBOOK", mark(1, "九九九九")),
                refusal("OTHER_DEPARTMENT", mark(2, "zeimu")),
                refusal("OTHER_DEPARTMENT", mark(2, "no-such-department")));
    }

    private static Arguments refusal(String code, Consumer<XSSFWorkbook> change) {
        return Arguments.of(code, change);
    }

    private static Consumer<XSSFWorkbook> mark(int row, String text) {
        return book -> book.getSheet("説明").getRow(row).getCell(0).setCellValue(text);
    }

    @Test
    void aFormulaIsNamedByItsSheetAndCell() {
        var previewed = workbooks.preview(
                Account.KOSEKI,
                edit(
                        workbook,
                        book -> cell(book.getSheet("計画"), "予算（千円）", any -> true).setCellFormula("1+1")));

        assertThat(previewed.preview().at("/userErrors/0/message").asString())
                .isEqualTo("数式を含むブックは読み取りません（シート「計画」のL4など）。値だけを貼り付け直してください。");
    }

    @Test
    void aWorkbookOfAnotherDepartmentThanAskedForIsRefusedToTheDxOfficeToo() {
        assertThat(workbooks.preview(Account.DX, workbook, 2025, "zeimu").refusals())
                .containsExactly("OTHER_DEPARTMENT");
        assertThat(workbooks.preview(Account.DX, workbook, 2024, null).refusals())
                .containsExactly("OTHER_YEAR");
        assertThat(workbooks.preview(Account.DX, workbook, 2025, "koseki-jumin").refusals())
                .isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        String pdf = new Uploads(api).sent(Account.KOSEKI, "資料.pdf", SampleFiles.pdf());

        assertThat(workbooks.preview(Account.KOSEKI, pdf, 2025, null).refusals())
                .containsExactly("NO_WORKBOOK");
        assertThat(workbooks.preview(Account.KOSEKI, "bm90aGluZw", 2025, null).refusals())
                .containsExactly("FILE_NOT_FOUND");
    }

    @Test
    void anUploadOfSomeoneElseIsNotThere() {
        String file = new Uploads(api).sent(Account.KOKUHO, "実行プラン.xlsx", workbook);

        assertThat(workbooks.preview(Account.KOSEKI, file, 2025, null).refusals())
                .containsExactly("FILE_NOT_FOUND");
    }

    @Test
    void linksToOtherWorkbooksAreRefusedAddressesInCellsAreNot() {
        var linked = rewrite(
                workbook,
                "xl/_rels/workbook.xml.rels",
                rels -> rels.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"file:///C:/other.xlsx\" TargetMode=\"External\"/></Relationships>"));
        assertThat(workbooks.preview(Account.KOSEKI, linked).refusals()).containsExactly("EXTERNAL_LINKS");

        var address = edit(workbook, book -> {
            var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.invalid/");
            cell(book.getSheet("計画"), "担当の係・職", any -> true).setHyperlink(link);
        });
        assertThat(workbooks.preview(Account.KOSEKI, address).refusals()).isEmpty();
    }

    @Test
    void cellsFarOutsideTheSheetAreRefusedBeforeTheyAreRead() {
        var far = rewrite(
                workbook, "xl/worksheets/sheet2.xml", sheet -> sheet.replaceFirst("<c r=\"A4\"", "<c r=\"ZZZZZZ4\""));

        assertThat(workbooks.preview(Account.KOSEKI, far).refusals()).containsExactly("BROKEN_WORKBOOK");
    }

    @Test
    void aNumberOfAMillionDigitsIsSaidToBeWrong() {
        var huge = rewrite(
                edit(workbook, Workbooks.number("計画", "予算（千円）", 77)),
                "xl/worksheets/sheet2.xml",
                sheet -> sheet.replace("<v>77.0</v>", "<v>1e999999999</v>"));

        var previewed = workbooks.preview(Account.KOSEKI, huge);

        assertThat(previewed.reasons()).containsExactly("数値の桁が多すぎます。確かめてください。");
    }

    @Test
    void duplicateRowsOtherYearsAndGuessedPlansAreToldAndNotWritten() {
        plans.draft(Account.KOKUHO);
        plans.draft(Account.KOSEKI);
        var changed = edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            var sheet = book.getSheet("計画");
            text("計画", "担当の係・職", "二重の行").accept(book);
            sheet.getRow(4).getCell(0).setCellValue("plan-2025-koseki-jumin-01");
            var milestones = book.getSheet("マイルストーン");
            milestones.getRow(3).getCell(0).setCellValue("plan-2025-kokuho-nenkin-01");
            milestones.getRow(4).getCell(0).setCellValue("plan-2024-koseki-jumin-01");
        });

        var previewed = workbooks.preview(Account.KOSEKI, changed);

        assertThat(previewed.reasons())
                .containsExactlyInAnyOrder(
                        "4行目と同じ行です。どちらかを削除してください。",
                        "この行は、このブックの所属の計画のものではありません。行を削除するか、ダウンロードし直してください。",
                        "この行は、令和6年度の計画のものです。行を削除するか、ダウンロードし直してください。");
        assertThat(previewed.answer().text()).doesNotContain("国保");
        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed)))
                .hasSize(3)
                .containsOnly("REFUSED");
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString())).isEqualTo(plan);
    }

    @Test
    void everyUnreadableCellIsToldWithItsReason() {
        var previewed = workbooks.preview(Account.KOSEKI, edit(workbook, book -> {
            text("計画", "予算（千円）", "約百万").accept(book);
            text("計画", "重点取組（番号）", "99").accept(book);
            text("計画", "めざす姿（番号）", "すべて").accept(book);
            text("計画", "提出前の所属長確認", "たぶん").accept(book);
            text("目標", "目標値", "-3").accept(book);
            text("目標", "比べ方", where("目標の名称", "手引の改訂"), "だいたい").accept(book);
        }));

        assertThat(previewed.cells()).allMatch(cell -> cell.startsWith("WRONG")).hasSize(6);
        assertThat(previewed.reasons())
                .anyMatch(reason -> reason.equals("数値を入力してください。"))
                .anyMatch(reason -> reason.startsWith("一覧にない言葉です。"))
                .anyMatch(reason -> reason.equals("番号を「1、3」のように入力してください。"))
                .anyMatch(reason -> reason.startsWith("この年度にない番号です（99）。"))
                .anyMatch(reason -> reason.equals("数値は0以上で入力してください。"));
    }

    @Test
    void aPlanCannotWaitForItselfOrForNothing() {
        var accepted = Plans.done(plans.send(
                Account.DX,
                "acceptActionPlan",
                Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", plan, Map.of())),
                Map.of()));
        Reports.of(api).open();
        var fresh = workbooks.download(Account.KOSEKI, "koseki-jumin");
        assertThat(accepted.path("status").asString()).isEqualTo("ACCEPTED");

        assertThat(blocker(fresh, "計画", "戸籍住民課 1")).containsExactly("計画が自分自身を待つことはできません。");
        assertThat(blocker(fresh, "計画", "戸籍住民課 77").getFirst()).startsWith("この計画は見つかりません");
        assertThat(blocker(fresh, "重点取組", "99").getFirst()).startsWith("この重点取組は見つかりません");
        assertThat(blocker(fresh, "", "何か")).containsExactly("待っているものの種類を選んでください。");
        assertThat(blocker(fresh, "重点取組", "３")).isEmpty();
        plans.accepted(Account.KOKUHO);
        assertThat(blocker(fresh, "計画", "国保年金課　１　窓口の手続")).isEmpty();
    }

    private List<String> blocker(byte[] fresh, String kind, String what) {
        return workbooks
                .preview(Account.KOSEKI, edit(fresh, book -> {
                    text("報告", "待っているものの種類", where("期間", "上半期"), kind).accept(book);
                    text("報告", "待っているもの", where("期間", "上半期"), what).accept(book);
                }))
                .reasons();
    }

    @Test
    void furiganaIsNoPartOfAWord() {
        var saved = rewrite(
                edit(workbook, text("計画", "担当の係・職", "住民係")),
                "xl/sharedStrings.xml",
                strings -> strings.replace(
                        "<t>住民係</t>", "<t>住民係</t><rPh sb=\"0\" eb=\"2\"><t>ジュウミン</t></rPh><phoneticPr fontId=\"1\"/>"));

        assertThat(workbooks.preview(Account.KOSEKI, saved).cells()).containsExactly("CHANGED 担当の係・職 管理係 係長 → 住民係");
    }

    /** The workbook with one part rewritten, as no program saves it. */
    private static byte[] rewrite(byte[] workbook, String part, UnaryOperator<String> change) {
        var target = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(edit(workbook, book -> {})));
                var out = new ZipOutputStream(target)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    String changed = change.apply(text);
                    assertThat(changed).isNotEqualTo(text);
                    bytes = changed.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
