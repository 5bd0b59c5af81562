package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.review.ReviewFilter;
import org.ayumi.admin.review.Waiting;

/**
 * 確認待ち: the queue, and beside it what is opened of it. After each decision the next one follows at once, and the
 * board says how many are left. What was typed of one that is left undecided is there again when it is opened again.
 */
final class QueueBoard extends ReviewPart {

    private static final long serialVersionUID = 1L;

    private final transient Function<ReviewFilter, List<Waiting>> queue;
    private final transient ReportServices services;
    private final transient List<Waiting> waiting = new ArrayList<>();
    private final transient Map<Waiting, ReportPanel> kept = new HashMap<>();
    private final QueueList list = new QueueList(this::open);
    private final Div place = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final Div beside = new Div(confirmation, place);
    private final Div board = new Div(list, beside);
    private final Div done = new Div();
    private final LiveLine live;
    private int current;
    private boolean filtered;
    private transient ReviewFilter lastFilter = ReviewFilter.ALL;

    QueueBoard(Function<ReviewFilter, List<Waiting>> queue, ReportServices services, LiveLines lines) {
        this.queue = queue;
        this.services = services;
        board.addClassName("review-board");
        place.addClassName("review-place");
        live = lines.over(this::openAgain)
                .keepingWhile(
                        () -> panels().anyMatch(ReportPanel::isDirty), () -> panels().allMatch(ReportPanel::isKept));
        add(live, board, done);
    }

    @Override
    void show(ReviewFilter filter) {
        lastFilter = filter;
        filtered = !filter.equals(ReviewFilter.ALL);
        waiting.clear();
        waiting.addAll(queue.apply(filter));
        confirmation.removeAll();
        open(0, false);
    }

    /** What has come in meanwhile comes into the list; what is open stays open, and what others decided stays there. */
    @Override
    void showNewest() {
        var known = waiting.stream().map(QueueBoard::nameOf).collect(Collectors.toSet());
        var arrived = queue.apply(lastFilter).stream()
                .filter(each -> !known.contains(nameOf(each)))
                .toList();
        if (arrived.isEmpty()) {
            return;
        }
        waiting.addAll(arrived);
        if (panels().findAny().isEmpty()) {
            // Nothing is typed into what is open, or nothing was.
            open(current, false);
        } else {
            list.show(waiting, current);
            panels().forEach(panel -> panel.setSteps(steps()));
        }
    }

    private static List<Object> nameOf(Waiting each) {
        return each instanceof Waiting.Report report
                ? List.of(report.plan().id(), report.period())
                : List.of(each.plan().id());
    }

    private void open(int index) {
        open(index, true);
    }

    private void open(int index, boolean asked) {
        keep();
        place.removeAll();
        done.removeAll();
        board.setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            live.shows(Map.of());
            String key = filtered ? "review.none.filtered" : "review.none";
            done.add(confirmation, new EmptyState(translate(key), translate(key + ".hint")));
            return;
        }
        beside.addComponentAsFirst(confirmation);
        current = Math.clamp(index, 0, waiting.size() - 1);
        list.show(waiting, current);
        switch (waiting.get(current)) {
            case Waiting.Plan plan -> {
                live.shows(Map.of());
                place.add(new PlanPanel(plan, steps()));
            }
            case Waiting.Report report -> open(report);
        }
        if (asked) {
            // Whoever works with the keyboard, or listens, goes on at what has just been opened.
            place.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
        }
    }

    private void open(Waiting.Report report) {
        var panel = kept.remove(report);
        if (panel == null) {
            var found = services.reviews().find(report.plan().id(), report.period());
            if (found.isEmpty()) {
                live.shows(Map.of());
                place.add(new EmptyState(translate("review.gone"), translate("review.gone.hint"), steps()));
                return;
            }
            panel = new ReportPanel(found.get(), services, decision -> decided(report, decision), this::follow);
        }
        panel.setSteps(steps());
        place.add(panel);
        follow(panel.shown());
    }

    /** The opened report, whose department or whose other reviewers may be at it too. */
    private void follow(PlanReport report) {
        live.shows(report.id(), report.version());
    }

    private void openAgain() {
        if (waiting.get(current) instanceof Waiting.Report report) {
            place.removeAll();
            open(report);
        }
    }

    private Stream<ReportPanel> panels() {
        return place.getChildren().filter(ReportPanel.class::isInstance).map(ReportPanel.class::cast);
    }

    private void keep() {
        panels().filter(ReportPanel::isDirty)
                .findFirst()
                .ifPresent(panel ->
                        waiting.stream().filter(panel::isOf).findFirst().ifPresent(its -> kept.put(its, panel)));
    }

    private QueueSteps steps() {
        return new QueueSteps(current, waiting.size(), this::open);
    }

    private void decided(Waiting.Report report, String decision) {
        int index = waiting.indexOf(report);
        place.removeAll();
        waiting.remove(report);
        open(index);
        // Said last: opening the next one takes a moment, and may fail.
        confirmation.say(translate(
                waiting.isEmpty() ? "review.done.last" : "review.done.left",
                translate("review.done." + decision, report.plan().title()),
                waiting.size()));
    }
}
