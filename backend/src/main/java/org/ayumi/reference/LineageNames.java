package org.ayumi.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what the lineage of a strategy file only points to: the titles of the earlier year's initiatives and the
 * labels of its measures, so that a stored year tells where it comes from without the earlier one.
 */
final class LineageNames {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    LineageNames(List<ReferenceFiles.Parsed> strategies) {
        for (var strategy : strategies) {
            for (JsonNode theme : strategy.content().path("themes")) {
                for (JsonNode initiative : theme.path("initiatives")) {
                    titles.put(text(initiative, "id"), text(initiative, "title"));
                    addMeasures(initiative);
                }
            }
        }
    }

    private void addMeasures(JsonNode initiative) {
        for (JsonNode kpi : initiative.path("kpis")) {
            for (JsonNode measure : kpi.path("measures")) {
                labels.put(text(measure, "id"), text(measure, "label"));
            }
        }
    }

    ReferenceFiles.Parsed fillIn(ReferenceFiles.Parsed strategy) {
        JsonNode content = strategy.content().deepCopy();
        var links = content.path("lineage");
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof ObjectNode link) {
                String path = "lineage[%d]".formatted(i);
                known(titles, link, "to", strategy.file(), path, "initiative");
                String title = known(titles, link, "from", strategy.file(), path, "initiative");
                if (!title.isEmpty()) {
                    link.put("fromTitle", title);
                }
                fillInMeasures(link, strategy.file(), path);
            }
        }
        return new ReferenceFiles.Parsed(strategy.file(), content);
    }

    private void fillInMeasures(ObjectNode link, String file, String path) {
        var measures = link.path("measures");
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i) instanceof ObjectNode measure) {
                String at = "%s.measures[%d]".formatted(path, i);
                known(labels, measure, "to", file, at, "measure");
                measure.put("fromLabel", known(labels, measure, "from", file, at, "measure"));
            }
        }
    }

    /** The name of what a link points to; empty where it points to nothing. */
    private static String known(
            Map<String, String> names, JsonNode link, String end, String file, String path, String what) {
        String id = text(link, end);
        if (id.isEmpty()) {
            return "";
        }
        String name = names.get(id);
        if (name == null) {
            throw new BrokenReference(
                    file, "%s.%s".formatted(path, end), "no %s '%s' in any strategy file".formatted(what, id));
        }
        return name;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
