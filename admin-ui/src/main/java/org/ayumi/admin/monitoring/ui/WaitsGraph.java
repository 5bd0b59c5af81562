package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.admin.monitoring.MonitoredPlan;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.Blocker;

/**
 * Who waits for whom, laid out: what is waited for stands on the right, whoever waits for it to its left. Each plan waits
 * for one thing at most, so that every chain ends on the right, in something that waits for nothing or in a circle.
 *
 * @param nodes what waits or is waited for
 * @param edges who waits for whom
 */
record WaitsGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * A plan, initiative or system.
     *
     * @param column from 0 on the right
     * @param row from 0 at the top; between two rows where it stands before several
     */
    record Node(String key, Blocker.Kind kind, String title, String below, boolean deadlock, int column, double row) {}

    /** A wait; one within a circle runs outside of the columns. */
    record Edge(String from, String to, boolean deadlock) {}

    static WaitsGraph of(List<PlanWait> waits, MonitoringPage page) {
        return new Layout(waits, page).graph();
    }

    /** How many columns there are. */
    int columns() {
        return nodes.stream().mapToInt(Node::column).max().orElse(0) + 1;
    }

    /** How many rows there are. */
    int rows() {
        return (int) Math.ceil(nodes.stream().mapToDouble(Node::row).max().orElse(0)) + 1;
    }

    Node get(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst().orElseThrow();
    }

    /** Follows the waits from what is waited for to those who wait, column by column. */
    private static final class Layout {

        private final Map<String, PlanWait> byPlan = new LinkedHashMap<>();
        private final Map<String, List<PlanWait>> waiting = new LinkedHashMap<>();
        private final MonitoringPage page;
        private final List<Node> nodes = new ArrayList<>();
        private int nextRow;

        Layout(List<PlanWait> waits, MonitoringPage page) {
            this.page = page;
            for (var wait : waits) {
                byPlan.put(wait.planId(), wait);
                waiting.computeIfAbsent(wait.target(), _ -> new ArrayList<>()).add(wait);
            }
        }

        WaitsGraph graph() {
            // A filter may show one of a circle alone; what it waits for is then where its chain ends.
            byPlan.values().stream()
                    .filter(wait -> wait.deadlock() && byPlan.containsKey(wait.target()))
                    .forEach(wait -> place(wait.planId(), 0));
            waiting.keySet().stream()
                    .filter(target -> !byPlan.containsKey(target))
                    .forEach(end -> place(end, 0));
            var edges = byPlan.values().stream()
                    .map(wait -> new Edge(
                            wait.planId(), wait.target(), wait.deadlock() && byPlan.containsKey(wait.target())))
                    .toList();
            return new WaitsGraph(nodes, edges);
        }

        private double place(String key, int column) {
            double row = waiting.getOrDefault(key, List.of()).stream()
                    .filter(wait -> !wait.deadlock() || !isInCircle(key))
                    .mapToDouble(wait -> place(wait.planId(), column + 1))
                    .average()
                    .orElseGet(() -> nextRow++);
            nodes.add(node(key, column, row));
            return row;
        }

        private boolean isInCircle(String key) {
            var wait = byPlan.get(key);
            return wait != null && wait.deadlock();
        }

        private Node node(String key, int column, double row) {
            var wait = byPlan.get(key);
            if (wait != null) {
                return new Node(
                        key,
                        Blocker.Kind.PLAN,
                        wait.title(),
                        translate("monitoring.graph.waiting", wait.department(), MonitoringText.since(wait.since())),
                        wait.deadlock(),
                        column,
                        row);
            }
            var blocker = Objects.requireNonNull(waiting.get(key)).getFirst().blocker();
            var plan = page.figures().findPlan(blocker.id());
            String below = page.responsible(blocker)
                    .map(PlanDepartment::name)
                    .orElseGet(() -> translate("monitoring.responsible." + blocker.kind()));
            return new Node(
                    key,
                    blocker.kind(),
                    plan.map(MonitoredPlan::title).orElse(blocker.name()),
                    translate("monitoring.graph." + blocker.kind(), below),
                    false,
                    column,
                    row);
        }
    }
}
