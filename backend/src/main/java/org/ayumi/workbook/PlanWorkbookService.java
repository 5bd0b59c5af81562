package org.ayumi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentService;
import org.ayumi.file.FileId;
import org.ayumi.file.FileService;
import org.ayumi.plan.PlanBatch;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanWriting;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A year's plans and reports as a workbook, down and up, on behalf of the current person.
 *
 * @see "docs/decisions/020-workbooks.md"
 */
@Service
public class PlanWorkbookService {

    private final PlanBatch batch;
    private final PlanWriting writing;
    private final DepartmentService departments;
    private final FileService files;
    private final CurrentPerson currentPerson;

    PlanWorkbookService(
            PlanBatch batch,
            PlanWriting writing,
            DepartmentService departments,
            FileService files,
            CurrentPerson currentPerson) {
        this.batch = batch;
        this.writing = writing;
        this.departments = departments;
        this.files = files;
        this.currentPerson = currentPerson;
    }

    /**
     * The plans of a year the person may read; everything is read before the first byte is written.
     *
     * @param department the code of a department, or null for all
     * @return empty where there is no department of that code
     */
    public Optional<PlanWorkbook> find(FiscalYear fiscalYear, @Nullable String department) {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        var owner = Optional.ofNullable(department).flatMap(this::department);
        if (department != null && owner.isEmpty()) {
            return Optional.empty();
        }
        var year = batch.year(fiscalYear);
        var documents = year.documents().stream()
                .filter(document -> department == null
                        || document.plan().department().code().equals(department))
                .map(document -> WorkbookContent.readBy(person, document))
                .toList();
        return Optional.of(new PlanWorkbook(new WorkbookContent(year, owner.orElse(null), documents, person)));
    }

    /**
     * What would come of an uploaded workbook; changes nothing.
     *
     * @param file the upload's id
     * @param fiscalYear the year it is meant for; one of another year is refused
     * @param department the code of the department it is meant for; null for any
     */
    public WorkbookPreview preview(String file, FiscalYear fiscalYear, @Nullable String department) {
        require();
        try {
            var workbook = read(file, fiscalYear, department);
            var entries = entries(workbook);
            var plans = new ArrayList<WorkbookPlan>();
            int unchanged = 0;
            var list = entries.list();
            for (WorkbookEntry entry : list) {
                var looked = entry.look(Set.of());
                if (looked == null) {
                    unchanged++;
                } else {
                    plans.add(looked);
                }
            }
            return new WorkbookPreview(
                    workbook.year(), workbook.department(), plans, unchanged, notes(entries, workbook), List.of());
        } catch (WorkbookRefused refused) {
            return WorkbookPreview.refused(refused);
        }
    }

    private static List<String> notes(UploadEntries entries, UploadedWorkbook workbook) {
        var notes = new ArrayList<String>();
        long missing = entries.missingPlans();
        if (missing > 0) {
            notes.add("シート「計画」に、%d件の計画の行がありません。行のない計画は、変更なしとして扱います。".formatted(missing));
        }
        notes.addAll(entries.missingRows());
        return notes;
    }

    /**
     * What came of an upload.
     *
     * @param errors why it is refused as a whole
     */
    public record Applied(List<WorkbookOutcome> outcomes, List<UserError> errors) {}

    /** Writes what was previewed and confirmed, each plan all or nothing. */
    public Applied apply(
            String file, FiscalYear fiscalYear, @Nullable String department, List<WorkbookChoices> confirmed) {
        require();
        try {
            var list = entries(read(file, fiscalYear, department)).list();
            return new Applied(
                    confirmed.stream().map(choices -> apply(list, choices)).toList(), List.of());
        } catch (WorkbookRefused refused) {
            return new Applied(List.of(), WorkbookPreview.refused(refused).userErrors());
        }
    }

    private static WorkbookOutcome apply(List<WorkbookEntry> entries, WorkbookChoices choices) {
        for (WorkbookEntry entry : entries) {
            var looked = entry.key().equals(choices.key()) ? entry.look(choices.overwrite()) : null;
            if (looked == null) {
                continue;
            }
            if (!looked.digest().equals(choices.digest())) {
                return WorkbookOutcome.of(looked, WorkbookOutcome.Kind.CHANGED_SINCE);
            }
            return looked.applicable() ? entry.write(looked, choices.overwrite()) : WorkbookOutcome.refused(looked);
        }
        return new WorkbookOutcome(choices.key(), null, "変更のない計画", WorkbookOutcome.Kind.CHANGED_SINCE, List.of());
    }

    /** Whoever writes neither plans nor their priority has nothing to upload. */
    private void require() {
        var person = currentPerson.get();
        if (!person.may(Permission.WRITE_OWN_PLANS) && !person.may(Permission.REVIEW_PLANS)) {
            throw AccessRefused.lacking(Permission.WRITE_OWN_PLANS);
        }
    }

    private UploadedWorkbook read(String file, FiscalYear fiscalYear, @Nullable String department) {
        var workbook = WorkbookReader.read(bytes(file));
        if (!workbook.year().equals(fiscalYear)) {
            throw WorkbookRefused.because(
                    "OTHER_YEAR",
                    "このブックは%sのものです。%sのブックをアップロードしてください。"
                            .formatted(workbook.year().era(), fiscalYear.era()));
        }
        var person = currentPerson.get();
        String owner = workbook.department();
        boolean other = department != null && !department.equals(owner);
        boolean foreign =
                owner != null && !person.departments().contains(owner) && !person.may(Permission.REVIEW_PLANS);
        if (other || foreign) {
            String whose = owner == null
                    ? "全所属"
                    : department(owner).map(PlanDepartment::name).orElse("ほかの所属");
            throw WorkbookRefused.because(
                    "OTHER_DEPARTMENT", "このブックは%sのものです。自分の所属のブックをダウンロードして、入力してください。".formatted(whose));
        }
        return workbook;
    }

    private byte[] bytes(String file) {
        var stored = FileId.parse(file).flatMap(files::findOwn);
        if (stored.isEmpty()) {
            throw WorkbookRefused.because("FILE_NOT_FOUND", "アップロードしたブックが見つかりません。もう一度アップロードしてください。");
        }
        if (stored.get().size() > WorkbookGuard.MOST_BYTES) {
            throw WorkbookRefused.tooLarge();
        }
        try (InputStream content = files.open(stored.get())) {
            return content.readNBytes(WorkbookGuard.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UploadEntries entries(UploadedWorkbook workbook) {
        String code = workbook.department();
        var owner = Optional.ofNullable(code).flatMap(this::department);
        if (code != null && owner.isEmpty()) {
            throw WorkbookRefused.because("OTHER_DEPARTMENT", "このブックの所属が見つかりません。ダウンロードし直してください。");
        }
        return new UploadEntries(
                batch, writing, batch.year(workbook.year()), currentPerson.get(), workbook, owner.orElse(null));
    }

    private Optional<PlanDepartment> department(String code) {
        return departments.find(code).map(found -> new PlanDepartment(found.code(), found.name()));
    }
}
