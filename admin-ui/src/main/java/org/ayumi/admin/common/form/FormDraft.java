package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.ayumi.admin.draft.Draft;

/**
 * Keeps what is typed into a form as a draft in the backend while it is typed, and offers it when the form is opened
 * again: after a closed browser, an ended session, a restart, or on another machine. Every form of the console has one:
 *
 * <pre>{@code
 * draft = FormDraft.of("initiative/" + id + "/outcome", version, title, fields);
 * add(draft.around(problems, content));   // once everything that stands there is shown
 * …
 * send(draft.version());                  // what is entered rests on this version
 * draft.end();                            // when the form was saved
 * }</pre>
 *
 * The fields are those the form has registered; fields in rows are told of with {@link FormFields#rows}, what is chosen
 * by an id with {@link FormFields#add(String, Component, java.util.function.Function)}, and what is no input with
 * {@link FormFields#keep}. Only texts that differ from what stood there when the form was opened are kept, so that the
 * rest of the form is always the newest. What was begun on an earlier version is saved against that one ({@link #version}),
 * so that it is merged and compared with what others have changed since.
 *
 * <p>Nothing opens over the form, and no field is set while somebody types: what became of keeping stands below it. A
 * call that brings no answer leaves the text where it is and is tried again. When the person has typed into the same
 * form elsewhere meanwhile, keeping waits until they have decided. The browser sends what is typed when typing pauses,
 * never while Japanese input is being converted ({@code typing.js}).
 */
public final class FormDraft {

    private final KeptFields fields;
    private final DraftKeeping keeping;
    private final DraftState state = new DraftState(this::keep);
    private final PendingDraft pending;
    private Runnable begun = () -> {};
    private boolean opened;
    private boolean scheduled;
    private boolean ended;

    private FormDraft(String form, int begunOn, String title, FormFields fields) {
        this.fields = fields.kept();
        this.fields.begin();
        keeping = new DraftKeeping(form, begunOn, title, state);
        pending = new PendingDraft(this.fields, keeping, this::ui, this::decided);
        this.fields.onChange(this::changed);
        if (this.fields.start().isEmpty()) {
            // A change that asks for nothing.
            state.setVisible(false);
        } else {
            pending.offer().addAttachListener(event -> open(event.getUI()));
        }
    }

    /**
     * The draft of a form that shows what stands now.
     *
     * @param form names the form for good, such as {@code initiative/…/outcome}: letters, digits, {@code -}, {@code _}
     *     and {@code /}
     * @param begunOn the version of what the form changes; 0 where it does not exist yet
     * @param title what is typed here, for people who look for it in a list
     */
    public static FormDraft of(String form, int begunOn, String title, FormFields fields) {
        return new FormDraft(form, begunOn, title, fields);
    }

    /** Tells whenever {@link #isBegun} may be another because a draft was found, or decided on. */
    public FormDraft onBegun(Runnable listener) {
        begun = listener;
        return this;
    }

    /** Says nothing below the form until there is something to say: for a field beside a larger form. */
    public FormDraft discreet() {
        state.discreet();
        return this;
    }

    /** The form: the offer above these parts, and below them whether what is typed is kept. */
    public Div around(Component... parts) {
        var whole = new Div(pending.offer());
        whole.addClassNames("form", "autosave");
        whole.add(parts);
        whole.add(state);
        return whole;
    }

    /** The offer alone, for a form that arranges it and the state itself, inside an element of class autosave. */
    public Component offer() {
        return pending.offer();
    }

    /** Whether what is typed is kept. */
    public Component state() {
        return state;
    }

    /**
     * The version that what is entered rests on, against which it is to be saved: the one the form was opened with, or
     * the one a draft was begun on that the person went on from.
     */
    public int version() {
        return keeping.begunOn();
    }

    /** Whether something is entered, kept or not. */
    public boolean isEntered() {
        return !ended && !fields.entered().isEmpty();
    }

    /** Whether something is entered, kept or not, or was entered before and is not decided on yet. */
    public boolean isBegun() {
        return isEntered() || (!ended && pending.isThere());
    }

    /** Whether something is entered and could not be kept so far. */
    public boolean isUnkept() {
        return !ended && !fields.entered().equals(keeping.kept());
    }

    private UI ui() {
        return state.getUI().orElseGet(UI::getCurrent);
    }

    private void open(UI ui) {
        if (!opened && !ended) {
            opened = true;
            DraftLookup.ask(ui, keeping.form(), this::found);
        }
    }

    private void found(Draft draft) {
        if (ended || keeping.isBegun()) {
            return;
        }
        var now = fields.read();
        if (draft.texts().entrySet().stream().allMatch(its -> its.getValue().equals(now.get(its.getKey())))) {
            // It stands already: it was saved, and only the end of the draft was lost.
            keeping.adopt(draft);
            keeping.drop(ui());
            return;
        }
        pending.before(draft);
    }

    /** A draft was found, or decided on. */
    private void decided() {
        if (!pending.isThere()) {
            if (!keeping.isBegun()) {
                state.quiet();
            }
            keep();
        }
        begun.run();
    }

    private void changed() {
        if (!ended && !scheduled) {
            // Once for all that comes together, and after the form has dealt with it.
            state.getUI().ifPresent(ui -> {
                scheduled = true;
                ui.beforeClientResponse(state, context -> {
                    scheduled = false;
                    keep();
                });
            });
        }
    }

    /** Keeps what is entered now; answers whether all of it is kept. */
    public boolean keep() {
        var entered = fields.entered();
        if (ended || entered.equals(keeping.kept())) {
            settle();
            return true;
        }
        if (pending.isThere()) {
            state.held();
            return false;
        }
        return entered.isEmpty() ? undone() : save(entered);
    }

    private boolean undone() {
        boolean dropped = keeping.drop(ui());
        if (dropped) {
            state.quiet();
            settle();
        }
        return dropped;
    }

    private boolean save(Map<String, String> entered) {
        return switch (keeping.save(ui(), entered)) {
            case DraftKeeping.Outcome.Kept _ -> {
                settle();
                yield true;
            }
            case DraftKeeping.Outcome.NotKept _ -> false;
            case DraftKeeping.Outcome.Elsewhere(Draft theirs) -> {
                pending.elsewhere(theirs);
                yield false;
            }
        };
    }

    private void settle() {
        fields.markStored();
        state.settle();
    }

    /** What is entered rests on this version from now on: its author has seen it. */
    public void follow(int version) {
        keeping.follow(version);
    }

    /** The form was saved and stays: what is entered from now on is a draft of this version. */
    public void goOn(int version) {
        keeping.follow(version);
        if (keeping.drop(ui())) {
            state.quiet();
        }
        fields.begin();
        settle();
    }

    /** The form was saved, or what is entered is not wanted any more: nothing of it is kept from now on. */
    public void end() {
        ended = true;
        pending.clear();
        keeping.drop(ui());
        settle();
    }
}
