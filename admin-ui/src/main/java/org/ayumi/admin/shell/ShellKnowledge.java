package org.ayumi.admin.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the bars show of the person and the years. What is missing is asked for at the next navigation. */
final class ShellKnowledge {

    private static final Logger LOG = LoggerFactory.getLogger(ShellKnowledge.class);

    private final ShellApi api;

    private @Nullable Viewer viewer;
    private Years years = Years.NONE;
    private @Nullable Integer selected;
    private @Nullable Integer unread;
    private boolean failed;

    /** The knowledge of a browser window: an error page comes with bars of its own, which know the same. */
    static ShellKnowledge of(UI ui, ShellApi api) {
        var known = ComponentUtil.getData(ui, ShellKnowledge.class);
        if (known != null) {
            return known;
        }
        var knowledge = new ShellKnowledge(api);
        ComponentUtil.setData(ui, ShellKnowledge.class, knowledge);
        return knowledge;
    }

    private ShellKnowledge(ShellApi api) {
        this.api = api;
    }

    /** Asks for what is not known yet; the reason where that cannot be told. */
    Optional<BackendException> refresh() {
        try {
            if (viewer == null) {
                viewer = api.getViewer();
            }
            if (viewer.mayRead() && years.newestStrategy().isEmpty()) {
                years = api.getYears();
            }
            failed = false;
            return Optional.empty();
        } catch (BackendException e) {
            failed = true;
            return Optional.of(e);
        }
    }

    /** Asks how many notices are unread; the page stands without an answer. */
    void countUnread() {
        unread = null;
        if (viewer != null && viewer.mayRead() && !failed) {
            try {
                unread = api.countUnread();
            } catch (BackendException e) {
                LOG.debug("no count of unread notices", e);
            }
        }
    }

    /** How many notices are unread; null where nobody knows. */
    @Nullable Integer unread() {
        return unread;
    }

    /** Whether the last question went unanswered. */
    boolean failed() {
        return failed;
    }

    void select(@Nullable Integer year) {
        if (year != null && years.find(year).isPresent()) {
            selected = year;
        } else if (selected == null) {
            selected = years.first().map(Year::fiscalYear).orElse(null);
        }
    }

    @Nullable Viewer viewer() {
        return viewer;
    }

    List<Year> years() {
        return years.all();
    }

    /** The year whose strategy the menu leads to: the one looked at, or the newest where that one has none; null where none has. */
    @Nullable Integer strategyYear() {
        return Optional.ofNullable(selected)
                .flatMap(years::find)
                .filter(Year::strategy)
                .or(years::newestStrategy)
                .map(Year::fiscalYear)
                .orElse(null);
    }

    /** Whether the year has a strategy. */
    boolean hasStrategy(int fiscalYear) {
        return years.find(fiscalYear).filter(Year::strategy).isPresent();
    }

    /** The year the person looks at; null while no year is known. */
    @Nullable Integer selected() {
        return selected;
    }
}
