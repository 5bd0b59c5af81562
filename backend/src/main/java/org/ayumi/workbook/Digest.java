package org.ayumi.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ayumi.workbook.UploadedWorkbook.Row;

/** Stands for what a preview showed: another one as soon as the plan or the upload is another. */
final class Digest {

    private static final char BETWEEN = '\u0000';

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }

    static String of(PlanUpload upload) {
        var digest = new Digest();
        var now = upload.now();
        digest.add(now.id().value(), now.plan().version());
        now.reports().forEach(report -> digest.add(report.period(), report.version()));
        upload.differences()
                .forEach(each -> digest.add(
                        each.at().id(), each.base(), each.now(), each.uploaded(), String.valueOf(each.problem())));
        upload.problems().forEach(each -> digest.add(each.at().id(), each.reason()));
        digest.add(upload.added());
        return digest.text();
    }

    static String of(List<Row> rows) {
        var digest = new Digest();
        digest.add(rows);
        return digest.text();
    }

    private void add(List<Row> rows) {
        rows.forEach(row -> row.cells().forEach((column, cell) -> add(column, row.number(), cell.text())));
    }

    private void add(Object... values) {
        for (Object value : values) {
            digest.update((String.valueOf(value) + BETWEEN).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
