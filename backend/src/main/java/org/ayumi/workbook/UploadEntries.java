package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanBatch;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanWriting;
import org.ayumi.plan.PlanYear;
import org.ayumi.security.Person;
import org.ayumi.workbook.UploadedWorkbook.Row;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of an upload by the plans they belong to, and reads what all of them are held against at once. */
final class UploadEntries {

    private final PlanBatch batch;
    private final PlanWriting writing;
    private final PlanYear year;
    private final Person person;
    private final UploadedWorkbook workbook;
    private final @Nullable PlanDepartment department;
    private final Map<PlanBatch.At, PlanDocument> bases;

    /**
     * Of an upload.
     *
     * @param department whose workbook it is; null for one of all
     */
    UploadEntries(
            PlanBatch batch,
            PlanWriting writing,
            PlanYear year,
            Person person,
            UploadedWorkbook workbook,
            @Nullable PlanDepartment department) {
        this.batch = batch;
        this.writing = writing;
        this.year = year;
        this.person = person;
        this.workbook = workbook;
        this.department = department;
        bases = batch.listAt(
                year,
                workbook.rows().stream()
                        .filter(row -> row.key() != null)
                        .map(row -> new PlanBatch.At(
                                Objects.requireNonNull(row.key()).plan(), row.version()))
                        .distinct()
                        .toList());
    }

    List<WorkbookEntry> list() {
        var known = new LinkedHashMap<PlanId, List<Row>>();
        var fresh = new ArrayList<Row>();
        for (Row row : workbook.rows()) {
            var key = row.key();
            if (key == null) {
                fresh.add(row);
            } else {
                known.computeIfAbsent(key.plan(), any -> new ArrayList<>()).add(row);
            }
        }
        var entries = new ArrayList<WorkbookEntry>();
        var taken = new ArrayList<Row>();
        var rows = new PlanRows(year);
        known.forEach((id, of) -> {
            var document = readable(id);
            if (document.isEmpty()) {
                entries.add(stray(id, of));
                return;
            }
            var added = fresh.stream()
                    .filter(row -> row.sheet() == WorkbookSheet.GOALS && isOf(document.get(), row))
                    .toList();
            taken.addAll(added);
            var all = new ArrayList<>(of);
            all.addAll(added);
            boolean based = new PlanAccess(person, document.get().plan().department()).mayReadDrafts();
            entries.add(
                    new KnownPlanEntry(batch, year, person, PlanUpload.of(document.get(), rows, all, bases, based)));
        });
        fresh.removeAll(taken);
        entries.addAll(fresh(fresh));
        return entries;
    }

    /** How many plans of the workbook's department, or of all, have no row on the sheet of plans. */
    long missingPlans() {
        var told = workbook.rows().stream()
                .filter(row -> row.sheet() == WorkbookSheet.PLANS && row.key() != null)
                .map(row -> Objects.requireNonNull(row.key()).plan())
                .toList();
        return year.documents().stream()
                .filter(document -> department == null
                        || document.plan().department().code().equals(department.code()))
                .filter(document -> !told.contains(document.id()))
                .count();
    }

    /** Which sheets lack rows they were downloaded with, and how many. */
    List<String> missingRows() {
        var told = workbook.rows().stream()
                .filter(row -> row.key() != null)
                .map(row -> row.sheet() + Objects.requireNonNull(row.key()).text())
                .collect(Collectors.toSet());
        var versions = new LinkedHashMap<PlanId, Integer>();
        workbook.rows().stream()
                .filter(row -> row.key() != null)
                .forEach(row ->
                        versions.putIfAbsent(Objects.requireNonNull(row.key()).plan(), row.version()));
        var rows = new PlanRows(year);
        var missing = new EnumMap<WorkbookSheet, Integer>(WorkbookSheet.class);
        bases(versions)
                .forEach(document -> rows.of(document).stream()
                        .filter(row -> row.sheet() != WorkbookSheet.PLANS)
                        .filter(row -> WorkbookContent.isShown(year, document, row, workbook.day()))
                        .filter(row -> !told.contains(row.sheet() + row.key().text()))
                        .forEach(row -> missing.merge(row.sheet(), 1, Integer::sum)));
        return missing.entrySet().stream()
                .map(each -> "シート「%s」から、%d行が削除されています。削除された行は、変更なしとして扱います。"
                        .formatted(each.getKey().title(), each.getValue()))
                .toList();
    }

    private List<PlanDocument> bases(Map<PlanId, Integer> versions) {
        return versions.entrySet().stream()
                .flatMap(each -> Optional.ofNullable(bases.get(new PlanBatch.At(each.getKey(), each.getValue())))
                        .filter(document -> readable(document.id()).isPresent())
                        .stream())
                .toList();
    }

    /** A plan of the year the workbook may hold: of its department, unless it is of all. */
    private Optional<PlanDocument> readable(PlanId id) {
        return year.find(id)
                .filter(document -> department == null
                        || document.plan().department().code().equals(department.code()))
                .map(document -> WorkbookContent.readBy(person, document));
    }

    /** Nothing is told of the plan, since the id may be a guess. */
    private StrayRows stray(PlanId id, List<Row> rows) {
        String reason = id.fiscalYear().equals(year.fiscalYear())
                ? "この行は、このブックの所属の計画のものではありません。行を削除するか、ダウンロードし直してください。"
                : "この行は、%sの計画のものです。行を削除するか、ダウンロードし直してください。"
                        .formatted(id.fiscalYear().era());
        return new StrayRows(id.value(), "このブックにない計画", reason, rows);
    }

    private boolean isOf(PlanDocument document, Row row) {
        return department != null && NewRows.number(row).equals(PlanRows.number(document));
    }

    private List<WorkbookEntry> fresh(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (department == null) {
            return List.of(new StrayRows("rows", "新しい行", "新しい行は、所属ごとのブックで追加してください。", rows));
        }
        var entries = new ArrayList<WorkbookEntry>();
        var stray = new ArrayList<>(rows);
        for (Row row : select(rows, each -> each.sheet() == WorkbookSheet.PLANS)) {
            String number = NewRows.number(row);
            var of = select(
                    rows, each -> !number.isEmpty() && NewRows.number(each).equals(number));
            entries.add(new NewPlanEntry(
                    batch,
                    writing,
                    year,
                    department,
                    row,
                    select(of, each -> each.sheet() == WorkbookSheet.GOALS),
                    select(of, each -> each.sheet() == WorkbookSheet.MILESTONES).stream()
                            .findFirst(),
                    refusal()));
            stray.remove(row);
            stray.removeAll(of);
        }
        if (!stray.isEmpty()) {
            entries.add(new StrayRows("rows", "計画の分からない行", "どの計画のものか分かりません。IDのある行を使うか、計画番号をシート「計画」と合わせてください。", stray));
        }
        return entries;
    }

    private Optional<String> refusal() {
        var owner = Objects.requireNonNull(department);
        if (!new PlanAccess(person, owner).mayWrite()) {
            return Optional.of("計画を追加できるのは、%sの担当者だけです。".formatted(owner.name()));
        }
        return Optional.empty();
    }

    private static List<Row> select(List<Row> rows, Predicate<Row> of) {
        return rows.stream().filter(of).toList();
    }
}
