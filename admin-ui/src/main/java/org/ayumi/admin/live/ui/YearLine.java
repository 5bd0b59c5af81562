package org.ayumi.admin.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.live.ChangeApi;

/**
 * Follows fiscal years as a whole, for pages of lists and figures: their strategies, their plans with the reports, and what
 * is due. The page reads again with every change of any of them, once nobody is in one of its fields or dialogs; the line
 * says so where the page then says something else.
 *
 * <p>The page tells it before it reads, so that nothing falls between:
 *
 * <pre>{@code
 * line = lines.overYear(this::show);
 * add(line);
 * …
 * line.reads(fiscalYear);
 * show();
 * }</pre>
 */
public final class YearLine extends Composite<LiveLine> {

    private static final long serialVersionUID = 1L;

    private final transient ChangeApi changes;
    private final transient Runnable refresh;
    private final transient LiveLine line;
    private transient List<Integer> years = List.of();

    YearLine(ChangeApi changes, Runnable refresh) {
        this.changes = changes;
        this.refresh = refresh;
        line = new LiveLine(changes, this::readAgain).waitingPatiently();
    }

    @Override
    protected LiveLine initContent() {
        return line;
    }

    /** Takes note that the page is about to read of these years; of none, where it shows a state of the past. */
    public void reads(Integer... fiscalYears) {
        years = List.of(fiscalYears);
        try {
            follow();
        } catch (BackendException e) {
            // What is the matter the page will find itself, and say.
            line.shows(Map.of());
        }
    }

    /** Removes all the page shows but this line. */
    public void clear() {
        shown().forEach(Component::removeFromParent);
    }

    private boolean readAgain() {
        String before = words();
        follow();
        refresh.run();
        return !words().equals(before);
    }

    private void follow() {
        Map<String, Integer> versions = new HashMap<>();
        years.forEach(year -> versions.putAll(changes.getYear(year)));
        line.shows(versions);
    }

    private String words() {
        return shown().stream()
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private List<Component> shown() {
        return getParent()
                .orElseThrow()
                .getChildren()
                .filter(each -> each != this)
                .toList();
    }
}
