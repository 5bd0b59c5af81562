package org.ayumi.workbook.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ayumi.common.FiscalYear;
import org.ayumi.security.AccessRefused;
import org.ayumi.workbook.PlanWorkbook;
import org.ayumi.workbook.PlanWorkbookService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WorkbookController {

    static final String PATH = "/workbooks/plans";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PlanWorkbookService workbooks;

    WorkbookController(PlanWorkbookService workbooks) {
        this.workbooks = workbooks;
    }

    /** The body of a refusal. */
    record Refusal(String code, String message) {}

    /** A year that cannot be read, or a department that is not there. */
    private static final class BadAddress extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadAddress(String message) {
            super(message);
        }
    }

    /** Everything is read before the first byte goes out; then the rows follow as they are written. */
    @GetMapping(PATH)
    void download(
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestParam(required = false) @Nullable String department,
            HttpServletResponse response)
            throws IOException {
        PlanWorkbook workbook = workbooks
                .find(year(fiscalYear), department == null || department.isEmpty() ? null : department)
                .orElseThrow(() -> new BadAddress("この所属は見つかりません。"));
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(workbook.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        workbook.writeTo(response.getOutputStream());
    }

    private static FiscalYear year(@Nullable String text) {
        try {
            return FiscalYear.parse(text == null ? "" : text);
        } catch (IllegalArgumentException unreadable) {
            throw new BadAddress(String.valueOf(unreadable.getMessage()));
        }
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refuse(BadAddress bad) {
        return refusal(HttpStatus.BAD_REQUEST, "BAD_REQUEST", bad.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refuse(AccessRefused refused) {
        return refusal(HttpStatus.FORBIDDEN, "FORBIDDEN", refused.getMessage());
    }

    private static ResponseEntity<Refusal> refusal(HttpStatus status, String code, @Nullable String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal(code, String.valueOf(message)));
    }
}
