package org.ayumi.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** A workbook to download. */
public final class PlanWorkbook {

    private final WorkbookContent content;

    PlanWorkbook(WorkbookContent content) {
        this.content = content;
    }

    /** Its file name, such as 令和7年度_実行プラン_戸籍住民課.xlsx; with 見本 where any of it is a sample. */
    public String fileName() {
        var department = content.department();
        return "%s_実行プラン_%s%s.xlsx"
                .formatted(
                        content.year().fiscalYear().era(),
                        department == null ? "全所属" : department.name(),
                        content.hasSamples() ? "_見本" : "");
    }

    /** Writes it, row by row. */
    public void writeTo(OutputStream target) throws IOException {
        WorkbookWriter.write(content, target);
    }
}
