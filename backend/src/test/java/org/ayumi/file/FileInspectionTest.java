package org.ayumi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.testing.SampleFiles.bomb;
import static org.ayumi.testing.SampleFiles.contentTypes;
import static org.ayumi.testing.SampleFiles.document;
import static org.ayumi.testing.SampleFiles.image;
import static org.ayumi.testing.SampleFiles.pdf;
import static org.ayumi.testing.SampleFiles.pdfWithCompressed;
import static org.ayumi.testing.SampleFiles.presentation;
import static org.ayumi.testing.SampleFiles.relationship;
import static org.ayumi.testing.SampleFiles.text;
import static org.ayumi.testing.SampleFiles.with;
import static org.ayumi.testing.SampleFiles.workbook;
import static org.ayumi.testing.SampleFiles.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.file.FileRefused.Reason;
import org.ayumi.testing.SampleFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {

    private static final byte[] PROGRAM =
            Arrays.copyOf(("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff").getBytes(StandardCharsets.ISO_8859_1), 512);

    /** The first bytes of the container of old Office files, and of new ones behind a password. */
    private static final byte[] CONTAINER = Arrays.copyOf(
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            2048);

    @TempDir
    private Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("計画書.pdf", pdf(), FileType.PDF),
                Arguments.of("a.PDF", pdf("/OpenAction [3 0 R /Fit]"), FileType.PDF),
                Arguments.of("圧縮.pdf", pdfWithCompressed("<< /Type /Page >>"), FileType.PDF),
                Arguments.of("画面.png", image("png"), FileType.PNG),
                Arguments.of("写真.jpg", image("jpg"), FileType.JPEG),
                Arguments.of("写真.JPEG", image("jpg"), FileType.JPEG),
                Arguments.of("集計.xlsx", zip(workbook()), FileType.XLSX),
                Arguments.of("要領.docx", zip(document()), FileType.DOCX),
                Arguments.of("説明.pptx", zip(presentation()), FileType.PPTX),
                Arguments.of(
                        "図表.pptx",
                        zip(with(presentation(), "ppt/embeddings/Microsoft_Excel_Sheet.xlsx", zip(workbook()))),
                        FileType.PPTX),
                Arguments.of(
                        "リンク.docx",
                        zip(with(
                                document(),
                                "word/_rels/document.xml.rels",
                                relationship("hyperlink", "https://example.jp/", "External"))),
                        FileType.DOCX),
                Arguments.of("メモ.txt", text("窓口の待ち時間\r\n\t12分"), FileType.TEXT),
                Arguments.of("メモ.txt", "窓口の待ち時間は十二分でした。".getBytes(SampleFiles.SHIFT_JIS), FileType.TEXT),
                Arguments.of("一覧.csv", "手続,件数\r\n転入,120\r\n".getBytes(SampleFiles.SHIFT_JIS), FileType.CSV),
                Arguments.of("一覧.csv", text("\uFEFF手続,件数\r\n"), FileType.CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(String name, byte[] content, FileType type) throws IOException {
        assertThat(inspect(name, content)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        byte[] png = image("png");
        byte[] jpeg = image("jpg");
        byte[] book = zip(workbook());
        return Stream.of(
                Arguments.of("空.txt", new byte[0], Reason.EMPTY_FILE),
                Arguments.of("資料.pdf", PROGRAM, Reason.TYPE_NOT_ALLOWED),
                Arguments.of("資料.exe", PROGRAM, Reason.TYPE_NOT_ALLOWED),
                Arguments.of("一式.zip", zip(Map.of("a.txt", text("a"))), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("集計.xlsx", zip(Map.of("a.txt", text("a"))), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("頁.html", text("<!DOCTYPE html><html><script>x</script></html>"), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("頁.txt", text("<html><body>x</body></html>"), Reason.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "図.svg",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        Reason.TYPE_NOT_ALLOWED),
                Arguments.of("図.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("図.gif", text("GIF89a\1\0\1\0"), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("文字.txt", "窓口".getBytes(StandardCharsets.UTF_16), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("記号.txt", text("a\0b"), Reason.TYPE_NOT_ALLOWED),
                Arguments.of("古い.xls", CONTAINER, Reason.PROTECTED),
                Arguments.of("鍵.xlsx", CONTAINER, Reason.PROTECTED),
                Arguments.of("鍵.pdf", pdf("/Encrypt 9 0 R"), Reason.PROTECTED),
                Arguments.of("画面.jpg", png, Reason.NAME_MISMATCH),
                Arguments.of("集計.docx", book, Reason.NAME_MISMATCH),
                Arguments.of("計画書", pdf(), Reason.NAME_MISMATCH),
                Arguments.of("計画書.pdf.exe", pdf(), Reason.NAME_MISMATCH),
                Arguments.of("メモ.md", text("# 見出し"), Reason.NAME_MISMATCH),
                Arguments.of("画面.png", Arrays.copyOf(png, png.length - 20), Reason.DAMAGED),
                Arguments.of("写真.jpg", Arrays.copyOf(jpeg, jpeg.length - 2), Reason.DAMAGED),
                Arguments.of("集計.xlsx", Arrays.copyOf(book, book.length - 30), Reason.DAMAGED),
                Arguments.of("計画書.pdf", Arrays.copyOf(pdf(), pdf().length - 60), Reason.DAMAGED),
                Arguments.of("膨らむ.xlsx", bomb(260), Reason.EXPANDS_TOO_FAR),
                Arguments.of(
                        "マクロ.docx",
                        zip(with(
                                document(),
                                "[Content_Types].xml",
                                contentTypes(
                                        "word/document.xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml"))),
                        Reason.ACTIVE_CONTENT),
                active("vba.xlsx", zip(with(workbook(), "xl/vbaProject.bin", text("x")))),
                active("vba.xlsx", zip(with(workbook(), "xl/VBAPROJECT.BIN", text("x")))),
                active("excel4.xlsx", zip(with(workbook(), "xl/macrosheets/sheet1.xml", text("<x/>")))),
                active("ole.docx", zip(with(document(), "word/embeddings/oleObject1.bin", text("x")))),
                active("program.docx", zip(with(document(), "word/embeddings/a.exe", PROGRAM))),
                active(
                        "chart.pptx",
                        zip(with(
                                presentation(),
                                "ppt/embeddings/sheet.xlsx",
                                zip(with(workbook(), "xl/vbaProject.bin", text("x")))))),
                active(
                        "template.docx",
                        zip(with(
                                document(),
                                "word/_rels/settings.xml.rels",
                                relationship("attachedTemplate", "https://example.jp/a.dotm", "External")))),
                active("js.pdf", pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                active("escaped.pdf", pdf("/OpenAction << /S /J#61vaScript >>")),
                active("launch.pdf", pdf("/OpenAction << /S /Launch /F (cmd.exe) >>")),
                active("inside.pdf", pdf("/Names << /EmbeddedFiles 9 0 R >>")),
                active("hidden.pdf", pdfWithCompressed("<< /S /JavaScript /JS 9 0 R >>")));
    }

    private static Arguments active(String name, byte[] content) {
        return Arguments.of(name, content, Reason.ACTIVE_CONTENT);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessageContaining("。");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            計画書.pdf,                    計画書.pdf
            'C:\\Users\\a\\計画書.pdf',    計画書.pdf
            ../../etc/passwd,              passwd
            'か\u3099いよう.pdf',          がいよう.pdf
            'a\u202Efdp.exe',              afdp.exe
            ' 改 行\r\n .pdf ',            改 行.pdf
            'a<b>:"c|d?e*.pdf',            abcde.pdf
            .pdf,                          無題.pdf
            '',                            無題
            'だめ\uD83D.pdf',              だめ.pdf
            """)
    void namesAreCleaned(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"300, .pdf, 100", "300, .aVeryLongExtension, 100", "96, .pdf, 100", "10, .pdf, 14"})
    void namesAreShortenedBeforeTheirExtension(int length, String extension, int kept) {
        String name = FileName.of("長".repeat(length) + extension).value();

        assertThat(name.length()).isEqualTo(kept);
        if (extension.equals(".pdf")) {
            assertThat(name).endsWith(".pdf");
        }
    }

    private FileType inspect(String name, byte[] content) throws IOException {
        var file = Files.createTempFile(folder, "test", null);
        Files.write(file, content);
        return FileInspection.inspect(FileName.of(name), file);
    }
}
