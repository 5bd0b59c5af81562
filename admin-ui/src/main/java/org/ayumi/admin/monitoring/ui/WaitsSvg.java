package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import org.ayumi.admin.monitoring.ui.WaitsGraph.Edge;
import org.ayumi.admin.monitoring.ui.WaitsGraph.Node;
import org.springframework.web.util.HtmlUtils;

/** Draws a graph of waits as SVG, without colours of its own; the stylesheet gives them. */
final class WaitsSvg {

    private static final int WIDTH = 270;
    private static final int HEIGHT = 66;
    private static final int COLUMN = WIDTH + 90;
    private static final int ROW = HEIGHT + 16;
    private static final int MARGIN = 4;
    private static final int CIRCLES = 84;
    private static final int CHARACTERS = 17;
    private static final int LINE = 18;
    private static final int TIP = 11;

    private final WaitsGraph graph;

    WaitsSvg(WaitsGraph graph) {
        this.graph = graph;
    }

    /** A block with the picture in it. */
    String draw() {
        int circles = graph.edges().stream().anyMatch(Edge::deadlock) ? CIRCLES : 0;
        int width = (graph.columns() - 1) * COLUMN + WIDTH + 2 * MARGIN + circles;
        int height = graph.rows() * ROW - (ROW - HEIGHT) + 2 * MARGIN;
        var svg = new StringBuilder();
        svg.append("<div><svg role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                .formatted(escape(description()), width, height, width, height));
        svg.append("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"%d\" "
                .formatted(TIP));
        svg.append(
                "markerHeight=\"%d\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\"/></marker></defs>"
                        .formatted(TIP));
        graph.edges().forEach(edge -> svg.append(edge(edge)));
        graph.nodes().forEach(node -> svg.append(node(node)));
        return svg.append("</svg></div>").toString();
    }

    private String description() {
        long deadlocked = graph.nodes().stream().filter(Node::deadlock).count();
        return translate("monitoring.waits.description", graph.edges().size(), deadlocked);
    }

    private int x(Node node) {
        return MARGIN + (graph.columns() - 1 - node.column()) * COLUMN;
    }

    private static int y(Node node) {
        return MARGIN + (int) Math.round(node.row() * ROW);
    }

    private String edge(Edge edge) {
        var from = graph.get(edge.from());
        var to = graph.get(edge.to());
        int fromY = y(from) + HEIGHT / 2;
        int toY = y(to) + HEIGHT / 2;
        int right = x(from) + WIDTH;
        if (edge.deadlock()) {
            // Down on the outer side, up on the inner one, so that both ways of a pair are seen.
            boolean down = toY > fromY;
            int bulge = right + (down ? CIRCLES : CIRCLES / 2);
            int shift = down ? -TIP : TIP;
            return "<path class=\"edge deadlock\" marker-end=\"url(#tip)\" d=\"M%d %d C%d %d %d %d %d %d\"/>"
                    .formatted(right, fromY + shift, bulge, fromY + shift, bulge, toY - shift, right, toY - shift);
        }
        int left = x(to);
        int middle = (right + left) / 2;
        return "<path class=\"edge\" marker-end=\"url(#tip)\" d=\"M%d %d C%d %d %d %d %d %d\"/>"
                .formatted(right, fromY, middle, fromY, middle, toY, left, toY);
    }

    private String node(Node node) {
        int x = x(node);
        int y = y(node);
        var svg = new StringBuilder("<g class=\"node %s%s\"><title>%s</title>"
                .formatted(
                        node.kind().name().toLowerCase(Locale.ROOT),
                        node.deadlock() ? " deadlock" : "",
                        escape(node.title())));
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>"
                .formatted(x, y, WIDTH, HEIGHT, corner(node)));
        var lines = lines(node.title());
        int top = y + (lines.size() == 1 ? LINE + 12 : LINE + 2);
        for (int i = 0; i < lines.size(); i++) {
            svg.append(text("name", x + 14, top + i * LINE, lines.get(i)));
        }
        String below = node.deadlock() ? translate("monitoring.graph.deadlock", node.below()) : node.below();
        svg.append(text("below", x + 14, top + lines.size() * LINE, below));
        return svg.append("</g>").toString();
    }

    private static int corner(Node node) {
        return switch (node.kind()) {
            case PLAN -> 8;
            case INITIATIVE -> 0;
            case SYSTEM -> HEIGHT / 2;
        };
    }

    private static String text(String name, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(name, x, y, escape(text));
    }

    /** Two lines at most; the rest stands in the list. */
    private static List<String> lines(String title) {
        if (title.length() <= CHARACTERS) {
            return List.of(title);
        }
        int cut = CHARACTERS;
        while (cut > CHARACTERS / 2 && staysTogether(title.charAt(cut - 1), title.charAt(cut))) {
            cut--;
        }
        cut = cut == CHARACTERS / 2 ? CHARACTERS : cut;
        String rest = title.substring(cut);
        return List.of(
                title.substring(0, cut), rest.length() <= CHARACTERS ? rest : rest.substring(0, CHARACTERS - 1) + "…");
    }

    /** Whether no line begins between these: within words of katakana or letters, before what closes. */
    private static boolean staysTogether(char before, char after) {
        return "、。）」』・ー".indexOf(after) >= 0
                || "（「『".indexOf(before) >= 0
                || kind(before) == kind(after) && kind(before) != 0;
    }

    private static int kind(char character) {
        if (character >= 'ァ' && character <= 'ー') {
            return 1;
        }
        return character < 128 && Character.isLetterOrDigit(character) ? 2 : 0;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
