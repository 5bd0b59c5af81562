package org.ayumi.admin.shell;

import java.util.List;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the bars show of the person and the years. What is missing is asked for again at the next navigation. */
final class ShellKnowledge {

    private static final Logger LOG = LoggerFactory.getLogger(ShellKnowledge.class);

    private final ShellApi api;

    private @Nullable Viewer viewer;
    private List<Year> years = List.of();
    private @Nullable Integer selected;

    ShellKnowledge(ShellApi api) {
        this.api = api;
    }

    void refresh() {
        try {
            if (viewer == null) {
                viewer = api.getViewer();
            }
            if (viewer.mayRead() && years.isEmpty()) {
                years = api.listYears();
            }
        } catch (BackendException e) {
            // The page itself tells of it; the bars show what they know.
            LOG.debug("The bars stay incomplete: {}", e.kind(), e);
        }
    }

    void select(@Nullable Integer year) {
        if (year != null && years.stream().anyMatch(known -> known.fiscalYear() == year)) {
            selected = year;
        } else if (selected == null && !years.isEmpty()) {
            selected = years.getFirst().fiscalYear();
        }
    }

    @Nullable Viewer viewer() {
        return viewer;
    }

    List<Year> years() {
        return years;
    }

    /** The year the person looks at; null while no year is known. */
    @Nullable Integer selected() {
        return selected;
    }
}
