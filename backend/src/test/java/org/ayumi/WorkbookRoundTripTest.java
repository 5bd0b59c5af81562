package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Workbooks.cell;
import static org.ayumi.testing.Workbooks.edit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Workbooks;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Downloading and uploading changes nothing, whoever saved the workbook in between. */
@BackendTest
@TestPropertySource(properties = "ayumi.samples.enabled=true")
class WorkbookRoundTripTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Workbooks workbooks;

    @BeforeEach
    void load() {
        store.reset();
        workbooks = new Workbooks(api);
    }

    @Test
    void anUnchangedWorkbookOfEveryDepartmentChangesNothing() {
        var departments = api.ask(Account.DX, "{ departments { code } }")
                .data("/departments")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
        assertThat(departments).hasSizeGreaterThan(15);
        for (String department : departments) {
            // A person's uploads that wait are few.
            store.database().getCollection("files.files").drop();
            var workbook = edit(workbooks.download(Account.DX, department), book -> {});
            var previewed = workbooks.preview(Account.DX, workbook, 2025, department);

            assertThat(previewed.refusals()).as(previewed.answer().text()).isEmpty();
            assertThat(previewed.cells()).isEmpty();
            assertThat(previewed.preview().path("notes").isEmpty()).isTrue();
            assertThat(previewed.preview().path("unchanged").asInt()).isPositive();
        }
    }

    @Test
    void anUnchangedWorkbookOfAllDepartmentsChangesNothing() {
        var workbook = workbooks.download(Account.DX, null);

        var untouched = workbooks.preview(Account.DX, workbook);
        var saved = workbooks.preview(Account.DX, edit(workbook, book -> {}));

        for (var previewed : List.of(untouched, saved)) {
            assertThat(previewed.answer().errorCode()).isEmpty();
            assertThat(previewed.cells()).isEmpty();
            assertThat(previewed.preview().path("notes").isEmpty()).isTrue();
            assertThat(previewed.preview().path("unchanged").asInt()).isEqualTo(94);
        }
    }

    @Test
    void commandsDoNotGrowWithTheRows() {
        var one = edit(workbooks.download(Account.DX, "koseki-jumin"), book -> {});
        var all = edit(workbooks.download(Account.DX, null), book -> {});
        var few = workbooks.preview(Account.DX, one);
        commands.clear();
        workbooks.preview(Account.DX, few.file(), 2025, null);
        var forOne = names();
        var many = workbooks.preview(Account.DX, all);
        commands.clear();
        workbooks.preview(Account.DX, many.file(), 2025, null);

        assertThat(names()).filteredOn(name -> !name.startsWith("getMore")).hasSizeLessThanOrEqualTo(forOne.size() + 1);

        commands.clear();
        workbooks.download(Account.DX, "koseki-jumin");
        var forOneDownload = names();
        commands.clear();
        workbooks.download(Account.DX, null);
        assertThat(names()).hasSizeLessThan(forOneDownload.size() + 1);
    }

    private List<String> names() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    @Test
    void aClerkCanReadIt() {
        edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            assertThat(book.getSheetName(0)).isEqualTo("説明");
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            for (String title : List.of("計画", "目標", "マイルストーン", "報告", "実績")) {
                var sheet = book.getSheet(title);
                assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("令和7年度 実行プラン（戸籍住民課）　" + title);
                assertThat(sheet.isColumnHidden(0)).isTrue();
                assertThat(sheet.isColumnHidden(1)).isTrue();
                assertThat(sheet.isColumnHidden(2)).isFalse();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.isSelectLockedCellsLocked()).isFalse();
                assertThat(sheet.isSelectUnlockedCellsLocked()).isFalse();
                assertThat(sheet.isFormatRowsLocked()).isFalse();
                assertThat(sheet.isInsertColumnsLocked()).isTrue();
            }
            var plans = book.getSheet("計画");
            assertThat(cell(plans, "見本", any -> true).getStringCellValue()).isEqualTo("見本");
            assertThat(cell(plans, "状態", any -> true).getCellStyle().getLocked())
                    .isTrue();
            assertThat(cell(plans, "重要施策", any -> true).getCellStyle().getLocked())
                    .isTrue();
            assertThat(cell(plans, "担当の係・職", any -> true).getCellStyle().getLocked())
                    .isFalse();
            assertThat(cell(plans, "担当の係・職", any -> true).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(cell(plans, "担当の係・職", any -> true).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            var lists = book.getSheet("報告").getDataValidations().stream()
                    .flatMap(each -> Stream.of(each.getValidationConstraint().getExplicitListValues()))
                    .toList();
            assertThat(lists).contains("順調", "国・都の施策への対応", "提出する");
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        });
    }
}
