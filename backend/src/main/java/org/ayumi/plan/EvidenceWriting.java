package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.UserError;
import org.ayumi.file.FileId;
import org.ayumi.file.FileService;
import org.ayumi.file.StoredFile;
import org.ayumi.plan.ReportChanges.Attempt;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/**
 * Attaches evidence (根拠資料) to reports and takes it off again, as long as the report may be written. Either raises the
 * report's version and stands in its history.
 *
 * @see "docs/decisions/018-files-and-evidence.md"
 */
@Service
public class EvidenceWriting {

    private static final String FILE_NOT_FOUND = "FILE_NOT_FOUND";

    private final PlanChanges planChanges;
    private final ReportChanges changes;
    private final ReportGate.Lookup gates;
    private final FileService files;

    EvidenceWriting(PlanChanges planChanges, ReportChanges changes, ReportGate.Lookup gates, FileService files) {
        this.planChanges = planChanges;
        this.changes = changes;
        this.gates = gates;
        this.files = files;
    }

    /** Attaches an upload of the current person; begins the report where there is none. */
    public ReportResult attach(ReportInput.Attach input) {
        var gate = gate(input);
        var file = FileId.parse(input.fileId());
        var result = attach(input, gate, file);
        if (isFileMissing(result)) {
            // Or the same file was attached and kept between our look at the report and the claim: then it stands
            // there.
            result = attach(input, gate, file);
        }
        if (result instanceof ReportResult.Changed) {
            file.ifPresent(files::keep);
        }
        return result;
    }

    private static boolean isFileMissing(ReportResult result) {
        return result instanceof ReportResult.Rejected rejected
                && rejected.errors().stream().anyMatch(error -> error.code().equals(FILE_NOT_FOUND));
    }

    private ReportResult attach(ReportInput.Attach input, ReportGate gate, Optional<FileId> file) {
        return changes.change(input, PlanAccess::requireWrite, (document, report, actor) -> {
            var closed = gate.check(document, input.period());
            if (closed.isPresent()) {
                return Attempt.refused(List.of(closed.get()));
            }
            var current = report == null ? PlanReport.first(input.period()) : report;
            if (file.flatMap(current::findEvidence).isPresent()) {
                return Attempt.made(current);
            }
            if (current.state().isReported()) {
                return reported();
            }
            if (current.evidence().size() >= Evidence.MOST) {
                return Attempt.refused(List.of(UserError.at(
                        "TOO_MANY", "根拠資料は%d件までです。不要なものを外してから添付してください。".formatted(Evidence.MOST), "input", "fileId")));
            }
            return file.flatMap(id -> files.claim(id, EvidenceFiles.claim(document)))
                    .map(stored -> Attempt.made(current.withEvidence(with(current, stored, actor))))
                    .orElseGet(() -> notFound("このファイルは見つかりません。もう一度アップロードしてください。"));
        });
    }

    /** Takes evidence off a report. Its file stays in the store, since the history tells of it. */
    public ReportResult remove(ReportInput.Remove input) {
        var gate = gate(input);
        return changes.change(input, PlanAccess::requireWrite, (document, report, actor) -> {
            var closed = gate.check(document, input.period());
            if (closed.isPresent()) {
                return Attempt.refused(List.of(closed.get()));
            }
            var evidence = Optional.ofNullable(report)
                    .flatMap(current -> FileId.parse(input.fileId()).flatMap(current::findEvidence));
            if (report == null || evidence.isEmpty()) {
                return notFound("この根拠資料は、もう外されています。ページを開き直してください。");
            }
            if (report.state().isReported()) {
                return reported();
            }
            // Whoever attached it may have died before this: from now on only the history names it.
            files.keep(evidence.get().file());
            return Attempt.made(report.withEvidence(report.evidence().stream()
                    .filter(each -> !each.equals(evidence.get()))
                    .toList()));
        });
    }

    private static List<Evidence> with(PlanReport report, StoredFile file, PlanChanges.Actor actor) {
        var all = new ArrayList<>(report.evidence());
        all.add(new Evidence(
                file.id(), file.name(), file.type(), file.size(), actor.person().name(), actor.now()));
        return all;
    }

    private static Attempt notFound(String message) {
        return Attempt.refused(List.of(UserError.at(FILE_NOT_FOUND, message, "input", "fileId")));
    }

    private static Attempt reported() {
        return Attempt.blocked("ALREADY_REPORTED", "この期間の報告は提出されています。根拠資料を変えるときは、DX戦略課に差戻しを依頼してください。");
    }

    private ReportGate gate(ReportInput input) {
        planChanges.actor().person().require(Permission.WRITE_OWN_PLANS);
        return gates.of(PlanId.parse(input.planId()));
    }
}
