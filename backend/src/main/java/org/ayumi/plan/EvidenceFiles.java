package org.ayumi.plan;

import java.util.Optional;
import org.ayumi.file.FileClaim;
import org.ayumi.file.FileHolder;
import org.ayumi.file.FileId;
import org.ayumi.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Evidence as files: whoever may read the report may read what is attached to it, nobody else and nothing else. */
@Component
class EvidenceFiles implements FileHolder {

    private static final String KIND = "evidence";

    private final PlanRepository plans;
    private final CurrentPerson currentPerson;

    EvidenceFiles(PlanRepository plans, CurrentPerson currentPerson) {
        this.plans = plans;
        this.currentPerson = currentPerson;
    }

    /** The claim of a plan's report: the plan's id is the key, the report is found by the file. */
    static FileClaim claim(PlanDocument document) {
        return new FileClaim(KIND, document.id().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(FileClaim claim, FileId file) {
        return find(claim)
                .filter(document -> {
                    var access =
                            new PlanAccess(currentPerson.get(), document.plan().department());
                    return access.mayRead(document.plan().status())
                            && document.reports().stream()
                                    .filter(report -> report.state() == ReportState.ACCEPTED || access.mayReadDrafts())
                                    .anyMatch(
                                            report -> report.findEvidence(file).isPresent());
                })
                .isPresent();
    }

    @Override
    public boolean names(FileClaim claim, FileId file) {
        return find(claim)
                .filter(document -> document.reports().stream()
                        .anyMatch(report -> report.findEvidence(file).isPresent()))
                .isPresent();
    }

    private Optional<PlanDocument> find(FileClaim claim) {
        return PlanId.parse(claim.key()).flatMap(plans::find);
    }
}
