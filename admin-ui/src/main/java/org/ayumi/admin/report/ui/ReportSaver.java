package org.ayumi.admin.report.ui;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportInput;

/**
 * Saves what is entered as the department's report in the making, which its other members see and go on with. Where one
 * of them was faster it stops until the person has decided. What is typed before that is the person's own draft.
 */
final class ReportSaver {

    /** Who is told of what stands in the way. */
    interface Listener {
        /** Somebody else was faster. */
        void conflicted(Conflict conflict, PlanReport theirs);

        /** The backend does not take it. */
        void refused(List<UserError> errors);
    }

    private final DueReport due;
    private final ReportApi reports;
    private final ReportForm form;
    private final FormDraft draft;
    private final Listener listener;
    private ReportContent saved;
    private int version;
    private boolean held;

    ReportSaver(DueReport due, ReportApi reports, ReportForm form, FormDraft draft, Listener listener) {
        this.due = due;
        this.reports = reports;
        this.form = form;
        this.draft = draft;
        this.listener = listener;
        var report = due.period().report();
        saved = ReportContent.of(report);
        version = report == null ? 0 : report.version();
    }

    /** What was saved last. */
    ReportContent saved() {
        return saved;
    }

    /** The version that was saved last; 0 while there is no report. */
    int version() {
        return version;
    }

    /** Saves what is entered, which is no mistake; answers whether it is saved. */
    boolean save() {
        if (held) {
            return false;
        }
        var words = form.words();
        if (words.equals(saved)) {
            draft.goOn(version);
            return true;
        }
        var answer = reports.save(ReportInput.Save.of(due, words, draft.version()));
        var report = answer.report();
        if (answer.saved() && report != null) {
            return stands(words, report);
        }
        var conflict = answer.conflict();
        if (conflict != null && report != null) {
            return settle(words, conflict, report);
        }
        listener.refused(answer.userErrors());
        return false;
    }

    private boolean stands(ReportContent words, PlanReport report) {
        saved = words;
        version = report.version();
        draft.goOn(version);
        return true;
    }

    /** Somebody else was faster; answers whether nothing is to be decided. */
    boolean settle(ReportContent words, Conflict conflict, PlanReport theirs) {
        if (!theirs.state().isReported() && ReportContent.of(theirs).equals(words)) {
            // A call that brought no answer was carried out after all, or somebody entered the same.
            return stands(words, theirs);
        }
        held = true;
        listener.conflicted(conflict, theirs);
        return false;
    }

    /** A file was attached or taken off, which is a version of its own. */
    void attached(int newVersion) {
        if (newVersion == version + 1) {
            if (draft.version() == version) {
                draft.follow(newVersion);
            }
            version = newVersion;
        }
    }

    /** Goes on from their version, with what is entered here. */
    boolean overwrite(PlanReport theirs) {
        follow(theirs);
        return save();
    }

    /** Goes on from their version with their words. */
    void take(PlanReport theirs) {
        follow(theirs);
        form.fields().clear();
        form.show(saved);
        draft.goOn(version);
    }

    private void follow(PlanReport theirs) {
        held = false;
        version = theirs.version();
        saved = ReportContent.of(theirs);
        draft.follow(version);
    }
}
