package org.ayumi.admin.common.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.Map;
import java.util.regex.Pattern;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.draft.Draft;
import org.ayumi.admin.draft.DraftAnswer;
import org.ayumi.admin.draft.DraftApi;
import org.ayumi.admin.draft.DraftInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the backend keeps of a form, and the way there; says below the form what came of it. */
final class DraftKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeping.class);

    /** As the backend takes them. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9_./-]*(\\?[A-Za-z0-9_.~%&=+-]*)?");

    private final String form;
    /** The version the form shows. */
    private int shown;
    /** The version that what is entered rests on: an earlier one where it was begun then. */
    private int begunOn;

    private final String title;
    private final DraftState state;
    private Map<String, String> kept = Map.of();
    private int version;

    /** What came of an attempt to keep. */
    sealed interface Outcome {
        /** All of it is kept. */
        record Kept() implements Outcome {}

        /** Nothing was changed, and the form says why. */
        record NotKept() implements Outcome {}

        /** The person kept this meanwhile, in another window or on another machine. */
        record Elsewhere(Draft draft) implements Outcome {}
    }

    DraftKeeping(String form, int begunOn, String title, DraftState state) {
        if (!KEY.matcher(form).matches()) {
            throw new IllegalArgumentException("No key of a form: " + form);
        }
        this.form = form;
        this.shown = begunOn;
        this.begunOn = begunOn;
        this.title = title;
        this.state = state;
    }

    /** Finds the person's drafts from any form, so that none has to be handed the way there. */
    static DraftApi drafts(UI ui) {
        return Instantiator.get(ui).getOrCreate(DraftApi.class);
    }

    String form() {
        return form;
    }

    /** What was kept last; empty where nothing is. */
    Map<String, String> kept() {
        return kept;
    }

    boolean isBegun() {
        return version > 0;
    }

    /** Whether what the form changes is another since this was typed. */
    boolean isOlder(Draft draft) {
        return draft.begunOn() != shown;
    }

    /** The version that what is entered rests on. */
    int begunOn() {
        return begunOn;
    }

    /** What the form changes has this version now, and what is entered rests on it. */
    void follow(int newVersion) {
        shown = newVersion;
        begunOn = newVersion;
    }

    /** Goes on from this draft, which rests on what it was begun on. */
    void goOnFrom(Draft draft) {
        adopt(draft);
        begunOn = draft.begunOn();
    }

    /** What is kept is this draft now. */
    void adopt(Draft draft) {
        version = draft.version();
        kept = draft.texts();
    }

    Outcome save(UI ui, Map<String, String> entered) {
        DraftAnswer answer;
        try {
            answer = send(ui, entered);
            if (answer.moved() && answer.formDraft() == null) {
                // Dropped elsewhere: this goes on as one of its own.
                version = 0;
                answer = send(ui, entered);
            }
        } catch (BackendException e) {
            failed(e);
            return new Outcome.NotKept();
        }
        var now = answer.formDraft();
        // A call that brought no answer may have been carried out after all.
        if (now != null && (answer.done() || now.texts().equals(entered))) {
            adopt(now);
            state.saved(now.savedAt());
            return new Outcome.Kept();
        }
        if (now != null && answer.moved()) {
            state.held();
            return new Outcome.Elsewhere(now);
        }
        state.refused(
                answer.userErrors().stream().map(UserError::message).distinct().toList());
        return new Outcome.NotKept();
    }

    private DraftAnswer send(UI ui, Map<String, String> entered) {
        return drafts(ui).save(DraftInput.of(form, title, page(ui), begunOn, entered, version));
    }

    /** Drops what is kept; answers whether nothing is any more. */
    boolean drop(UI ui) {
        if (version > 0) {
            try {
                // Where another one stands there by now, this one is gone all the same.
                drafts(ui).discard(form, version);
            } catch (BackendException e) {
                failed(e);
                return false;
            }
        }
        version = 0;
        kept = Map.of();
        begunOn = shown;
        return true;
    }

    private void failed(BackendException e) {
        // Not over the page: whoever is in the middle of a word goes on typing.
        LOG.info("A draft is not kept yet: {}", e.toString());
        state.failed(e.kind());
    }

    /** The page the form stands on, with what chooses its contents where the backend takes it. */
    private static String page(UI ui) {
        var location = ui.getInternals().getActiveViewLocation();
        String whole = location.getPathWithQueryParameters();
        return PAGE.matcher(whole).matches() ? whole : location.getPath();
    }
}
