package org.ayumi.admin.common.form;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.ayumi.admin.draft.Draft;
import org.jspecify.annotations.Nullable;

/** What was typed before, or meanwhile elsewhere, until the person has decided what becomes of it. */
final class PendingDraft {

    private final KeptFields fields;
    private final DraftKeeping keeping;
    private final Supplier<UI> ui;
    private final Runnable decided;
    private final DraftOffer offer = new DraftOffer();
    private @Nullable Draft draft;

    /** Tells whenever there is one, or was one until now. */
    PendingDraft(KeptFields fields, DraftKeeping keeping, Supplier<UI> ui, Runnable decided) {
        this.fields = fields;
        this.keeping = keeping;
        this.ui = ui;
        this.decided = decided;
    }

    /** Where it is offered; unseen while there is nothing to decide. */
    DraftOffer offer() {
        return offer;
    }

    /** Whether there is something to decide. */
    boolean isThere() {
        return draft != null;
    }

    /** It was typed before the form was opened. */
    void before(Draft found) {
        draft = found;
        offer.begun(found, keeping.isOlder(found), this::label, () -> goOn(found), () -> drop(found));
        decided.run();
    }

    /** It was typed elsewhere since then. */
    void elsewhere(Draft theirs) {
        draft = theirs;
        offer.elsewhere(theirs, this::label, () -> insist(theirs), () -> takeOver(theirs));
    }

    private String label(String name) {
        return fields.label(name).orElse("");
    }

    /** What was typed since it was offered stays; the rest comes from the draft, and rests on what it was begun on. */
    private void goOn(Draft found) {
        var texts = found.texts();
        texts.keySet().removeAll(fields.entered().keySet());
        keeping.goOnFrom(found);
        fields.fill(texts);
        settle();
    }

    private void takeOver(Draft theirs) {
        keeping.goOnFrom(theirs);
        fields.fill(fields.start());
        fields.fill(theirs.texts());
        settle();
    }

    private void insist(Draft theirs) {
        keeping.adopt(theirs);
        settle();
    }

    private void drop(Draft found) {
        keeping.adopt(found);
        if (keeping.drop(ui.get())) {
            settle();
        }
    }

    /** There is nothing to decide any more. */
    void clear() {
        draft = null;
        offer.clear();
    }

    private void settle() {
        clear();
        decided.run();
    }
}
