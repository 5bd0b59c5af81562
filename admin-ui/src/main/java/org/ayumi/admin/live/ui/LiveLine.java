package org.ayumi.admin.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.live.ChangeApi;
import org.ayumi.admin.live.LastChange;
import org.ayumi.admin.live.NodeChange;
import org.ayumi.admin.live.SessionStream;
import org.jspecify.annotations.Nullable;

/** Follows what a page shows while it is attached, keeps it up to date, and says quietly who changed it. */
public final class LiveLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChangeApi changes;
    private final transient BooleanSupplier refresh;
    private final transient Following following = new Following();
    private final transient KeptPlace place = new KeptPlace(this);
    private final transient AwaitedDialog dialogs = new AwaitedDialog();
    private transient @Nullable Form form;
    private transient BooleanSupplier concern = () -> true;
    private transient @Nullable Supplier<Map<String, Integer>> standing;
    private transient @Nullable SessionStream stream;
    private transient @Nullable Consumer<NodeChange> follower;
    private boolean patient;
    private boolean refreshing;

    private record Form(BooleanSupplier typed, BooleanSupplier keep) {}

    /**
     * A line over a page.
     *
     * @param refresh reads what is shown again; answers whether that is anything to speak of
     */
    LiveLine(ChangeApi changes, BooleanSupplier refresh) {
        this.changes = changes;
        this.refresh = refresh;
        addClassName("live-line");
        getElement().setAttribute("role", "status");
    }

    /**
     * The page has a form: it stays as it is while something is typed into it that is not sent.
     *
     * @param typed whether something is
     * @param keep keeps it as a draft, so that the page can be read again; answers whether all of it is kept
     */
    public LiveLine keepingWhile(BooleanSupplier typed, BooleanSupplier keep) {
        form = new Form(typed, keep);
        return this;
    }

    /** The page waits with reading again until nobody is in a dialog or a field, and says nothing there. */
    LiveLine waitingPatiently() {
        patient = true;
        return this;
    }

    /** Lets the page say whether a change concerns it, before anything is said; may read, and throw what reading throws. */
    public LiveLine concernedBy(BooleanSupplier newConcern) {
        concern = newConcern;
        return this;
    }

    /** Asks the page itself what it shows whenever that counts, as its parts change of themselves. */
    public LiveLine asking(Supplier<Map<String, Integer>> versions) {
        standing = versions;
        return this;
    }

    /** Takes note that the page shows this, and nothing else. */
    public void shows(String id, int version) {
        shows(Map.of(id, version));
    }

    /** Takes note that the page shows these, and nothing else: global ids with the version each is shown at. */
    public void shows(Map<String, Integer> versions) {
        var session = stream;
        if (session != null && !refreshing) {
            // The page went on by itself: somebody saved here.
            following.beyond(versions).forEach(session::made);
        }
        boolean others = following.shows(versions);
        if (!refreshing && following.isSettled()) {
            removeAll();
        }
        if (others) {
            follow(following.ids());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        stream = changes.stream(ui.getSession());
        follower = change -> {
            try {
                ui.access(() -> learn(ui, change));
            } catch (UIDetachedException gone) {
                // The window was closed; it follows no more.
            }
        };
        place.watch();
        follow(following.ids());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follow(Set.of());
        stream = null;
        follower = null;
    }

    private void follow(Set<String> ids) {
        if (stream != null && follower != null) {
            stream.follow(follower, ids);
        }
    }

    private void learn(UI ui, NodeChange change) {
        if (standing != null) {
            shows(standing.get());
        }
        if (following.learns(change.id(), change.version())) {
            settle(ui, change.id());
        }
    }

    /** Brings the page up to date, or says that it is not. */
    private void settle(UI ui, String id) {
        if (!isAttached() || following.isSettled()) {
            return;
        }
        try {
            if (!concern.getAsBoolean()) {
                following.settle();
                return;
            }
        } catch (BackendException e) {
            later(e, id);
            return;
        }
        var dialog = new Window(ui).dialog();
        if (dialog.isPresent()) {
            tellIn(ui, dialog.get(), id);
        } else if (patient) {
            place.whenFree(() -> settleInPeace(ui, id));
        } else if (form == null) {
            bringUpToDate(id);
        } else {
            // What is being typed this moment is known to the browser alone.
            place.isInUse(inUse -> settleForm(ui, id, inUse));
        }
    }

    private void settleInPeace(UI ui, String id) {
        if (!isAttached() || following.isSettled()) {
            return;
        }
        new Window(ui).dialog().ifPresentOrElse(dialog -> tellIn(ui, dialog, id), () -> bringUpToDate(id));
    }

    private void settleForm(UI ui, String id, boolean inUse) {
        if (form == null || !isAttached() || following.isSettled()) {
            return;
        }
        if (inUse || form.typed().getAsBoolean()) {
            say(ChangedNotice.kept(last(id), new Window(ui).address(), () -> readAgain(id)));
        } else {
            bringUpToDate(id);
        }
    }

    /** As its reader asked: what is typed is kept as a draft, which the form offers when it is there again. */
    private void readAgain(String id) {
        boolean typed = form != null && form.typed().getAsBoolean();
        if (form != null && !form.keep().getAsBoolean()) {
            say(ChangedNotice.unkept()).focus();
        } else if (bringUpToDate(id) && typed) {
            say(ChangedNotice.readAgain()).focus();
        }
    }

    /** Answers whether it could be read. */
    private boolean bringUpToDate(String id) {
        boolean quiet = following.newer().entrySet().stream()
                .allMatch(each -> stream != null && stream.isOwn(each.getKey(), each.getValue()));
        boolean news;
        refreshing = true;
        try {
            news = refresh.getAsBoolean();
        } catch (BackendException e) {
            later(e, id);
            return false;
        } finally {
            refreshing = false;
        }
        place.restore();
        if (news && !quiet) {
            say(ChangedNotice.refreshed(last(id)));
        } else if (news) {
            removeAll();
        }
        return true;
    }

    /** The page stays as it is; what changed is told again when the backend is back. */
    private void later(BackendException reason, String id) {
        switch (reason.kind()) {
            case NOT_FOUND, FORBIDDEN -> {
                following.settle();
                say(ChangedNotice.gone(last(id)));
            }
            default -> {
                if (stream != null) {
                    stream.askAgain();
                }
            }
        }
    }

    private void tellIn(UI ui, Dialog dialog, String id) {
        // At the end of the request: whoever saved has read the page again by then.
        dialogs.await(dialog, () -> ui.beforeClientResponse(this, answer -> settle(ui, id)));
        if (!patient) {
            dialogs.tell(dialog, ChangedNotice.kept(last(id), new Window(ui).address()));
        }
    }

    private ChangedNotice say(ChangedNotice notice) {
        removeAll();
        add(notice);
        return notice;
    }

    private @Nullable LastChange last(String id) {
        return changes.findLast(id).orElse(null);
    }
}
