package org.ayumi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ayumi.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last look before a workbook is read, whatever looked before. */
class WorkbookGuardTest {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml"/></Types>""";

    @Test
    void aPlainWorkbookPasses() throws IOException {
        WorkbookGuard.check(saved(book -> {}));
    }

    @Test
    void anEncryptedWorkbookIsToldFromAnOldOne() throws Exception {
        var encrypted = new ByteArrayOutputStream();
        try (var store = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(store)) {
                out.write(saved(book -> {}));
            }
            store.writeFilesystem(encrypted);
        }
        assertThat(refusal(encrypted.toByteArray())).isEqualTo("ENCRYPTED");

        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("計画");
            book.write(old);
        }
        assertThat(refusal(old.toByteArray())).isEqualTo("OLD_FORMAT");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeAnyoneLooksInside() {
        assertThat(refusal(new byte[100 * 1024 * 1024])).isEqualTo("TOO_LARGE");
    }

    @Test
    void whatSwellsIsRefusedWhateverItSaysOfItself() {
        Map<String, byte[]> parts = parts("sheet.main");
        parts.put("xl/sharedStrings.xml", new byte[200 * 1024 * 1024]);

        byte[] bomb = SampleFiles.zip(parts);

        assertThat(bomb).hasSizeLessThan(WorkbookGuard.MOST_BYTES);
        assertThat(refusal(bomb)).isEqualTo("ZIP_BOMB");
    }

    @Test
    void manySmallPartsSwellTogether() {
        Map<String, byte[]> parts = parts("sheet.main");
        for (int i = 0; i < 100; i++) {
            parts.put("xl/media/image%d.png".formatted(i), new byte[1024 * 1024]);
        }

        assertThat(refusal(SampleFiles.zip(parts))).isEqualTo("ZIP_BOMB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/vbaProject.bin", "XL/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "xl/activeX/activeX1.xml"
            })
    void macrosAreRefused(String part) {
        Map<String, byte[]> parts = parts("sheet.main");
        parts.put(part, new byte[] {1});

        assertThat(refusal(SampleFiles.zip(parts))).isEqualTo("MACROS");
    }

    @Test
    void aWorkbookThatSaysItMayHoldMacrosIsRefused() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                TYPES.replace(
                                "openxmlformats-officedocument.spreadsheetml.%s",
                                "ms-excel.sheet.macroEnabled.main spreadsheetml")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(SampleFiles.zip(parts))).isEqualTo("MACROS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/externalLinks/externalLink1.xml", "xl/connections.xml", "xl/embeddings/oleObject1.bin"})
    void linksToOutsideAreRefused(String part) {
        Map<String, byte[]> parts = parts("sheet.main");
        parts.put(part, new byte[] {1});

        assertThat(refusal(SampleFiles.zip(parts))).isEqualTo("EXTERNAL_LINKS");
    }

    @Test
    void otherOfficeFilesAndTornOnesAreNoWorkbooks() throws IOException {
        assertThat(refusal(SampleFiles.zip(parts("template.main")))).isEqualTo("NO_WORKBOOK");
        assertThat(refusal(SampleFiles.pdf())).isEqualTo("NO_WORKBOOK");
        assertThat(refusal(new byte[0])).isEqualTo("NO_WORKBOOK");
        byte[] whole = saved(book -> {});
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("BROKEN_WORKBOOK");
    }

    @Test
    void entitiesAreNotExpanded() {
        Map<String, byte[]> parts = parts("sheet.main");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&b;</worksheet>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(SampleFiles.zip(parts))).isEqualTo("BROKEN_WORKBOOK");
    }

    @Test
    void formulasAreFoundInEveryForm() throws IOException {
        assertThat(WorkbookGuard.check(saved(
                        book -> book.createSheet("x").createRow(0).createCell(0).setCellFormula("1+1"))))
                .isTrue();
        assertThat(WorkbookGuard.check(saved(
                        book -> book.createSheet("x").setArrayFormula("A1:A2*2", CellRangeAddress.valueOf("B1:B2")))))
                .isTrue();
        assertThat(WorkbookGuard.check(saved(book -> {}))).isFalse();
    }

    private static Map<String, byte[]> parts(String kind) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", TYPES.formatted(kind).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static String refusal(byte[] bytes) {
        var refused = catchThrowableOfType(WorkbookRefused.class, () -> WorkbookGuard.check(bytes));
        assertThat(refused).as("it was not refused").isNotNull();
        assertThat(refused.reason()).containsPattern("[\\p{IsHiragana}]");
        return refused.code();
    }

    private static byte[] saved(Consumer<XSSFWorkbook> change) throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("計画");
            change.accept(book);
            var saved = new ByteArrayOutputStream();
            book.write(saved);
            return saved.toByteArray();
        }
    }
}
