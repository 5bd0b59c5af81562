package org.ayumi.admin.report.ui;

import java.util.List;
import java.util.function.BiConsumer;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportAnswer;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed as a draft. A call that brings no answer leaves the text where it is, and is tried again; when
 * somebody else was faster it stops until the person has decided.
 */
final class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final DueReport due;
    private final ReportApi reports;
    private final ReportForm form;
    private final SaveState state;
    private final BiConsumer<Conflict, PlanReport> conflicted;
    private ReportContent kept;
    private int version;
    private boolean failing;
    private boolean held;

    DraftKeeper(
            DueReport due,
            ReportApi reports,
            ReportForm form,
            SaveState state,
            BiConsumer<Conflict, PlanReport> conflicted) {
        this.due = due;
        this.reports = reports;
        this.form = form;
        this.state = state;
        this.conflicted = conflicted;
        var report = due.period().report();
        kept = ReportContent.of(report);
        version = report == null ? 0 : report.version();
    }

    /** What was kept last. */
    ReportContent kept() {
        return kept;
    }

    /** The version that was kept last; 0 while there is no report. */
    int version() {
        return version;
    }

    /** Whether it should be tried again. */
    boolean isFailing() {
        return failing;
    }

    /** Whether something entered would be lost with the page. */
    boolean isUnsaved() {
        return !form.words(kept).equals(kept) || !form.wrong().isEmpty();
    }

    /** Keeps what is entered, as far as it is no mistake; answers whether all of it is kept. */
    boolean save() {
        if (held) {
            return false;
        }
        form.fields().clear();
        var wrong = form.wrong();
        wrong.forEach(form.fields()::show);
        var words = form.words(kept);
        if (!words.equals(kept) && !send(words)) {
            return false;
        }
        failing = false;
        if (wrong.isEmpty()) {
            form.markStored();
            state.saved();
        } else {
            state.savedWithout(form.names(wrong));
        }
        state.getElement().executeJs("window.ayumi?.settle?.(this)");
        return wrong.isEmpty();
    }

    private boolean send(ReportContent words) {
        ReportAnswer answer;
        try {
            answer = reports.save(ReportInput.Save.of(due, words, version));
        } catch (BackendException e) {
            // Not over the page: whoever is in the middle of a word goes on typing.
            LOG.info("A draft is not kept yet: {}", e.toString());
            failing = true;
            state.failed(e.kind());
            return false;
        }
        failing = false;
        var report = answer.report();
        if (answer.saved() && report != null) {
            kept = words;
            version = report.version();
            return true;
        }
        var conflict = answer.conflict();
        if (conflict != null && report != null) {
            return settle(words, conflict, report);
        }
        refuse(answer.userErrors());
        return false;
    }

    /** Somebody else was faster; answers whether nothing is to be decided. */
    boolean settle(ReportContent words, Conflict conflict, PlanReport theirs) {
        if (!theirs.state().isReported() && ReportContent.of(theirs).equals(words)) {
            // A call that brought no answer was carried out after all, or somebody entered the same.
            kept = words;
            version = theirs.version();
            return true;
        }
        held = true;
        state.held("reporting.save.conflict");
        conflicted.accept(conflict, theirs);
        return false;
    }

    private void refuse(List<UserError> errors) {
        errors.stream()
                .map(error -> new FieldProblem(error.path(), error.message()))
                .forEach(form.fields()::show);
        state.refused(errors.stream().map(UserError::message).distinct().toList());
    }

    /** A file was attached or taken off, which is a version of its own. */
    void attached(int newVersion) {
        if (newVersion == version + 1) {
            version = newVersion;
        }
    }

    /** Goes on from their version, with what is entered here. */
    boolean overwrite(PlanReport theirs) {
        held = false;
        version = theirs.version();
        kept = ReportContent.of(theirs);
        return save();
    }

    /** Goes on from their version with their words. */
    void take(PlanReport theirs) {
        held = false;
        version = theirs.version();
        kept = ReportContent.of(theirs);
        form.fields().clear();
        form.show(kept);
        state.saved();
    }
}
