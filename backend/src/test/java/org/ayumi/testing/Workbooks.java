package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Workbooks of plans, downloaded, edited by another hand than the product's, and uploaded as people do. */
public record Workbooks(Api api) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int HEAD = 2;

    private static final String CELLS = "cells { kind id sheet cell label base now uploaded reason }";

    private static final String PREVIEW = """
            query ($file: ID!, $year: FiscalYear!, $department: String) {
              previewPlanWorkbook(fileId: $file, fiscalYear: $year, department: $department) {
                fiscalYear department unchanged notes
                plans { key actionPlanId title department applicable digest %s }
                userErrors { field code message }
              }
            }""".formatted(CELLS);

    private static final String APPLY = """
            mutation ($input: ApplyPlanWorkbookInput!) {
              applyPlanWorkbook(input: $input) {
                plans { key actionPlanId title outcome %s }
                userErrors { field code message }
              }
            }""".formatted(CELLS);

    /** An upload with its preview. */
    public record Previewed(String file, Answer answer, JsonNode preview) {

        /** The codes of the errors for which it was refused as a whole. */
        public List<String> refusals() {
            return preview.path("userErrors")
                    .valueStream()
                    .map(error -> error.path("code").asString())
                    .toList();
        }

        /** Cells as kind, address and what becomes of them, such as {@code CHANGED 計画!H4 見本 → 新しい名前}. */
        public List<String> cells() {
            return preview.path("plans")
                    .valueStream()
                    .flatMap(plan -> plan.path("cells").valueStream())
                    .map(cell -> "%s %s %s → %s"
                            .formatted(
                                    cell.path("kind").asString(),
                                    cell.path("label").asString(),
                                    cell.path("now").asString("–"),
                                    cell.path("uploaded").asString("–")))
                    .toList();
        }

        /** The reasons told beside cells. */
        public List<String> reasons() {
            return preview.path("plans")
                    .valueStream()
                    .flatMap(plan -> plan.path("cells").valueStream())
                    .flatMap(cell -> cell.path("reason").stringValueOpt().stream())
                    .toList();
        }
    }

    /** Asks for a workbook; a null department means all. */
    public HttpResponse<byte[]> get(@Nullable String token, String year, @Nullable String department) {
        String query = "?fiscalYear=" + URLEncoder.encode(year, StandardCharsets.UTF_8)
                + (department == null ? "" : "&department=" + department);
        try {
            var request = HttpRequest.newBuilder(URI.create(api.address() + "/workbooks/plans" + query));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The workbook of 2025 of a department, or of all where it is null. */
    public byte[] download(Account account, @Nullable String department) {
        var response = get(account.token(), "2025", department);
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.body();
    }

    /** Uploads and previews for 2025. */
    public Previewed preview(Account account, byte[] workbook) {
        return preview(account, workbook, 2025, null);
    }

    /** Uploads and previews for a year and a department. */
    public Previewed preview(Account account, byte[] workbook, int year, @Nullable String department) {
        return preview(account, new Uploads(api).sent(account, "実行プラン.xlsx", workbook), year, department);
    }

    /** Previews an upload. */
    public Previewed preview(Account account, String file, int year, @Nullable String department) {
        var variables = new LinkedHashMap<String, @Nullable Object>();
        variables.put("file", file);
        variables.put("year", year);
        variables.put("department", department);
        var answer = api.ask(account, PREVIEW, variables);
        return new Previewed(file, answer, answer.data("/previewPlanWorkbook"));
    }

    /** Applies all plans of a preview, overwriting these cells. */
    public JsonNode apply(Account account, Previewed previewed, String... overwrite) {
        var plans = previewed
                .preview()
                .path("plans")
                .valueStream()
                .map(plan -> Map.of(
                        "key", plan.path("key").asString(),
                        "digest", plan.path("digest").asString(),
                        "overwrite", List.of(overwrite)))
                .toList();
        return applyAnswer(account, previewed.file(), plans).data("/applyPlanWorkbook");
    }

    /** Applies some plans of an upload. */
    public Answer applyAnswer(Account account, String file, List<?> plans) {
        return api.ask(account, APPLY, Map.of("input", Map.of("fileId", file, "fiscalYear", 2025, "plans", plans)));
    }

    /** What came of plans: the outcomes, in order. */
    public static List<String> outcomes(JsonNode applied) {
        return applied.path("plans")
                .valueStream()
                .map(plan -> plan.path("outcome").asString())
                .toList();
    }

    /** A workbook after it was changed. */
    public static byte[] edit(byte[] workbook, Consumer<XSSFWorkbook> change) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book);
            var saved = new ByteArrayOutputStream();
            book.write(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text into the cell of a column in the first row that says something in another column. */
    public static Consumer<XSSFWorkbook> text(String sheet, String head, Predicate<Row> row, String text) {
        return book -> cell(book.getSheet(sheet), head, row).setCellValue(text);
    }

    /** The same in the first row. */
    public static Consumer<XSSFWorkbook> text(String sheet, String head, String text) {
        return text(sheet, head, any -> true, text);
    }

    /** A number in the first row. */
    public static Consumer<XSSFWorkbook> number(String sheet, String head, double number) {
        return book -> cell(book.getSheet(sheet), head, any -> true).setCellValue(number);
    }

    /** A number with a format in the first row, as Excel makes of 75%. */
    public static Consumer<XSSFWorkbook> formatted(String sheet, String head, double number, String format) {
        return book -> {
            var cell = cell(book.getSheet(sheet), head, any -> true);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(number);
        };
    }

    /** Rows whose cell under a head says that. */
    public static Predicate<Row> where(String head, String text) {
        return row -> row.getCell(column((XSSFSheet) row.getSheet(), head)) instanceof Cell cell
                && cell.getStringCellValue().equals(text);
    }

    /** Rows without an id that nobody has written in. */
    public static Predicate<Row> blank(String head) {
        return row -> isEmpty(row.getCell(0)) && isEmpty(row.getCell(column((XSSFSheet) row.getSheet(), head)));
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.toString().isEmpty();
    }

    /** The cell of a column in the first matching row. */
    public static Cell cell(XSSFSheet sheet, String head, Predicate<Row> matching) {
        int column = column(sheet, head);
        for (int index = HEAD + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null && matching.test(row)) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no such row in " + sheet.getSheetName());
    }

    /** The place of a column. */
    public static int column(XSSFSheet sheet, String head) {
        for (Cell cell : sheet.getRow(HEAD)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + head + " in " + sheet.getSheetName());
    }

    /** The texts of a sheet's rows under its heads. */
    public static List<List<String>> rows(byte[] workbook, String sheet) {
        var rows = new ArrayList<List<String>>();
        edit(
                workbook,
                book -> book.getSheet(sheet).forEach(row -> {
                    var texts = new ArrayList<String>();
                    row.forEach(cell -> texts.add(cell.toString()));
                    rows.add(texts);
                }));
        return rows.subList(HEAD + 1, rows.size());
    }
}
