package org.ayumi.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What people write of what an initiative holds, as fixtures; each sound as it is made, written against version 1. */
public final class Contents {

    private static final JsonMapper JSON = new JsonMapper();

    private Contents() {}

    /** Another title. */
    public static Input words(String initiative) {
        return of("updateInitiative", "UpdateInitiativeInput", initiative).with("title", "新しい取組名");
    }

    /** KPI lines. */
    public static Input kpis(String initiative, List<?> lines) {
        return of("setKpis", "SetKpisInput", initiative).with("kpis", lines);
    }

    /** A line with its measures. */
    public static Map<String, @Nullable Object> line(String label, Object... measures) {
        return entries("label", label, "measures", List.of(measures));
    }

    /** A new measure of 10件以上. */
    public static Map<String, @Nullable Object> aMeasure(String label) {
        return entries("label", label, "comparison", "AT_LEAST", "target", 10, "unit", "件");
    }

    /** A measure that is there, such as {@code 2025-01-1}, with this target in percent. */
    public static Map<String, @Nullable Object> percent(String measure, double target) {
        return with(aMeasure("割合"), "id", Ids.measure(measure), "target", target, "unit", "%");
    }

    /** Another target in percent for a measure such as {@code 2025-01-1}, with its reason. */
    public static Input target(String measure, double target) {
        return new Input("changeTarget", "ChangeTargetInput", Map.of())
                .with("measureId", Ids.measure(measure))
                .with("comparison", "AT_LEAST")
                .with("target", target)
                .with("unit", "%")
                .with("reason", "前倒しで進んだため")
                .at(1);
    }

    /** Two tasks. */
    public static Input tasks(String initiative) {
        return of("setTasks", "SetTasksInput", initiative)
                .with("tasks", List.of(entries("title", "対象を選ぶ"), entries("title", "順に始める", "group", "後半")));
    }

    /** A story with one figure and a source. */
    public static Input highlights(String initiative) {
        return of("setHighlights", "SetHighlightsInput", initiative).with("highlights", List.of(story()));
    }

    /** A story with one figure and a source. */
    public static Map<String, @Nullable Object> story() {
        return entries(
                "title",
                "窓口に行かない手続",
                "text",
                "家で手続を終えた人が増えました。",
                "figures",
                List.of(entries("label", "利用者", "printed", "1,200人")),
                "source",
                Input.aSource());
    }

    /** The KPI lines of an initiative as they stand, as one would send them back. */
    public static List<Map<String, @Nullable Object>> standing(String initiative, Api api) {
        var kpis = api.ask(
                        Account.DX,
                        "query ($id: ID!) { node(id: $id) { ... on Initiative { kpis { label note measures { id label note comparison target unit baseline { fiscalYear value printed source { document locator } } } } } } }",
                        Map.of("id", Ids.initiative(initiative)))
                .data("/node/kpis");
        return kpis.valueStream()
                .map(kpi -> entries(
                        "label",
                        kpi.path("label").asString(),
                        "note",
                        kpi.path("note").asString(null),
                        "measures",
                        List.of(JSON.convertValue(kpi.path("measures"), Object[].class))))
                .toList();
    }

    /** The KPI lines of an initiative as they stand, with another one after them. */
    public static Input kpisAndAnother(String initiative, Api api) {
        var lines = new ArrayList<Map<String, @Nullable Object>>(standing(initiative, api));
        lines.add(line("新しい目標", aMeasure("新しい指標")));
        return kpis(initiative, lines);
    }

    /** The same with other values; names and values in turn. */
    public static Map<String, @Nullable Object> with(Map<String, ?> map, @Nullable Object... more) {
        var all = new LinkedHashMap<String, @Nullable Object>(map);
        all.putAll(entries(more));
        return Collections.unmodifiableMap(all);
    }

    /** A map of names and values in turn. */
    public static Map<String, @Nullable Object> entries(@Nullable Object... inTurn) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < inTurn.length; i += 2) {
            map.put(String.valueOf(inTurn[i]), inTurn[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    private static Input of(String mutation, String type, String initiative) {
        return new Input(mutation, type, Map.of())
                .with("initiativeId", Ids.initiative(initiative))
                .at(1);
    }
}
