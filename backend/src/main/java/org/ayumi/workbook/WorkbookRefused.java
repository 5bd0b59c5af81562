package org.ayumi.workbook;

/** An upload that is not read any further; the reason is for the person who sent it. */
final class WorkbookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private WorkbookRefused(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static WorkbookRefused because(String code, String message) {
        return new WorkbookRefused(code, message);
    }

    static WorkbookRefused noWorkbook() {
        return new WorkbookRefused("NO_WORKBOOK", "Excelのブック（.xlsx）ではありません。あゆみからダウンロードしたブックをアップロードしてください。");
    }

    static WorkbookRefused broken() {
        return new WorkbookRefused("BROKEN_WORKBOOK", "ブックが壊れているため、読み取れません。Excelで開いて保存し直すか、ダウンロードし直してください。");
    }

    static WorkbookRefused tooLarge() {
        return new WorkbookRefused("TOO_LARGE", "ブックが大きすぎます。画像や余分なシートを取り除いて、5MB以内にしてください。");
    }
}
