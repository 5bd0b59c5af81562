package org.ayumi.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.ReportContent;
import org.ayumi.plan.ReportInput;
import org.ayumi.plan.ReportInput.BlockerText;
import org.ayumi.workbook.PlanUpload.CellProblem;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report out of its cells.
 *
 * @param places receives the cells that fields of the input come from
 * @param problems receives what cannot be made an input of
 */
record ReportCells(PlanYear year, PlanParts parts, Map<String, CellPlace> places, List<CellProblem> problems) {

    private static final Pattern INITIATIVE = Pattern.compile("(\\d{1,2})(?:\\D.*)?", Pattern.DOTALL);

    ReportInput.Save save(PlanUpload upload, PlanRow row, List<PlanRow> results, String plan, int version) {
        var period = Objects.requireNonNull(row.key().period());
        places.put("status", parts.place(row, WorkbookColumn.REPORT_PROGRESS));
        places.put("achievement", parts.place(row, WorkbookColumn.REPORT_ACHIEVEMENT));
        places.put("done", parts.place(row, WorkbookColumn.REPORT_DONE));
        places.put("next", parts.place(row, WorkbookColumn.REPORT_NEXT));
        places.put("cause", parts.place(row, WorkbookColumn.REPORT_CAUSE));
        places.put("blocker", parts.place(row, WorkbookColumn.REPORT_BLOCKER));
        return new ReportInput.Save(
                plan,
                period,
                WorkbookChoice.progress(parts.text(row, WorkbookColumn.REPORT_PROGRESS))
                        .orElse(null),
                CellNumbers.whole(parts.text(row, WorkbookColumn.REPORT_ACHIEVEMENT)),
                parts.text(row, WorkbookColumn.REPORT_DONE),
                parts.text(row, WorkbookColumn.REPORT_NEXT),
                actuals(results),
                WorkbookChoice.cause(parts.text(row, WorkbookColumn.REPORT_CAUSE))
                        .orElse(null),
                blocker(
                        row,
                        upload.now().findReport(period).map(PlanReport::content).map(ReportContent::blocker)),
                version);
    }

    private List<ReportInput.ActualText> actuals(List<PlanRow> results) {
        var actuals = new ArrayList<ReportInput.ActualText>();
        for (PlanRow row : results) {
            String value = parts.text(row, WorkbookColumn.RESULT_VALUE);
            String verdict = parts.text(row, WorkbookColumn.RESULT_VERDICT);
            String reason = parts.text(row, WorkbookColumn.RESULT_REASON);
            if (value.isEmpty() && verdict.isEmpty() && reason.isEmpty()) {
                continue;
            }
            String path = "actuals." + actuals.size();
            places.put(path, parts.place(row, WorkbookColumn.RESULT_VALUE));
            places.put(path + ".verdict", parts.place(row, WorkbookColumn.RESULT_VERDICT));
            places.put(path + ".reason", parts.place(row, WorkbookColumn.RESULT_REASON));
            actuals.add(new ReportInput.ActualText(
                    Objects.requireNonNull(row.key().goal()).value(),
                    CellNumbers.figure(value),
                    WorkbookChoice.verdict(verdict).orElse(null),
                    reason));
        }
        return actuals;
    }

    /** What it waits for; where the cells say what they said, exactly what it was. */
    private @Nullable BlockerText blocker(PlanRow row, Optional<Blocker> now) {
        if (!parts.isWritten(row, WorkbookColumn.REPORT_BLOCKER_KIND)
                && !parts.isWritten(row, WorkbookColumn.REPORT_BLOCKER)) {
            return now.map(ReportCells::text).orElse(null);
        }
        String kind = parts.text(row, WorkbookColumn.REPORT_BLOCKER_KIND);
        String text = plain(parts.text(row, WorkbookColumn.REPORT_BLOCKER));
        if (text.isEmpty()) {
            if (!kind.isEmpty()) {
                problem(row, WorkbookColumn.REPORT_BLOCKER, "何を待っているのかを書いてください。");
            }
            return null;
        }
        var chosen = WorkbookChoice.blocker(kind);
        if (chosen.isEmpty()) {
            problem(row, WorkbookColumn.REPORT_BLOCKER_KIND, "待っているものの種類を選んでください。");
            return null;
        }
        return switch (chosen.get()) {
            case SYSTEM -> new BlockerText(null, null, parts.text(row, WorkbookColumn.REPORT_BLOCKER));
            case PLAN -> plan(row, text);
            case INITIATIVE -> initiative(row, text);
        };
    }

    private static BlockerText text(Blocker blocker) {
        return switch (blocker.kind()) {
            case PLAN -> new BlockerText(blocker.key(), null, null);
            case INITIATIVE -> new BlockerText(null, blocker.key(), null);
            case SYSTEM -> new BlockerText(null, null, blocker.name());
        };
    }

    /** The plan whose name the text is, or begins with. */
    private @Nullable BlockerText plan(PlanRow row, String text) {
        var found = year.documents().stream()
                .filter(document ->
                        (text.replaceAll("\\s+", " ") + " ").startsWith(plain(PlanRows.name(document)) + " "))
                .findFirst();
        if (found.isPresent()) {
            return new BlockerText(found.get().id().value(), null, null);
        }
        problem(row, WorkbookColumn.REPORT_BLOCKER, "この計画は見つかりません。「戸籍住民課 1」のように、所属と計画番号を書いてください。");
        return null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private @Nullable BlockerText initiative(PlanRow row, String text) {
        var matcher = INITIATIVE.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            var found = year.initiatives().stream()
                    .filter(initiative -> initiative.number() == number)
                    .findFirst();
            if (found.isPresent()) {
                return new BlockerText(null, found.get().id().value(), null);
            }
        }
        problem(row, WorkbookColumn.REPORT_BLOCKER, "この重点取組は見つかりません。シート「説明」の番号で書いてください。");
        return null;
    }

    private void problem(PlanRow row, WorkbookColumn column, String reason) {
        problems.add(new CellProblem(parts.place(row, column), reason));
    }
}
