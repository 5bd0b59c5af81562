package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What leads from year to year as a fixture: lineage and next year's draft, read and made through the API. */
public record YearLinks(Api api) {

    private static final String LINEAGE =
            "lineage { kind label fiscalYear from { id title } fromTitle to { id title } note measures { from fromLabel to toLabel } }";

    private static final String PAYLOAD =
            "{ strategy { title status version frameVersion %s } userErrors { field code message } conflict { currentVersion changedBy } }"
                    .formatted(LINEAGE);

    /** A link between initiatives such as {@code 2024-01} and {@code 2025-01}; null where an end is not named. */
    public static Map<String, @Nullable Object> link(String kind, @Nullable String from, @Nullable String to) {
        var link = new LinkedHashMap<String, @Nullable Object>();
        link.put("kind", kind);
        link.put("fromId", from == null ? null : Ids.initiative(from));
        link.put("toId", to == null ? null : Ids.initiative(to));
        return link;
    }

    /** The same with measures that go on, such as {@code 2024-01-1>2025-01-1}. */
    public static Map<String, @Nullable Object> link(String kind, String from, String to, String... measures) {
        var link = link(kind, from, to);
        var ends = new ArrayList<Map<String, String>>();
        for (String measure : measures) {
            var keys = measure.split(">");
            ends.add(Map.of("fromId", Ids.measure(keys[0]), "toId", Ids.measure(keys[1])));
        }
        link.put("measures", ends);
        return link;
    }

    /** The lineage of a year as an account reads it. */
    public JsonNode read(Account account, int year) {
        var answer =
                api.ask(account, "{ strategy(fiscalYear: %d) { frameVersion version %s } }".formatted(year, LINEAGE));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/strategy");
    }

    /** Sets FY2025's lineage, written against a version of its frame. */
    public Sent set(Account account, int expectedVersion, List<? extends Map<String, ?>> links) {
        return set(account.token(), expectedVersion, links);
    }

    /** Sets FY2025's lineage with a token, or without one. */
    public Sent set(@Nullable String token, int expectedVersion, List<? extends Map<String, ?>> links) {
        return send(
                token,
                "setLineage",
                "SetLineageInput",
                Map.of("fiscalYear", 2025, "links", links, "reason", "資料を確かめたため", "expectedVersion", expectedVersion));
    }

    /** Makes FY2026's draft out of FY2025, with other values of some fields. */
    public Sent rollOver(@Nullable String token, Map<String, ?> fields) {
        var input = new TreeMap<String, Object>(Map.of("from", 2025, "to", 2026));
        input.putAll(fields);
        return send(token, "rollOverStrategy", "RollOverStrategyInput", input);
    }

    private Sent send(@Nullable String token, String mutation, String type, Map<String, ?> input) {
        var answer = api.ask(
                token,
                "mutation ($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, PAYLOAD),
                Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }

    /** The points of a series as an account reads them: {@code 2025 ACTUAL 80.1 *}, with a star where it is the figure. */
    public List<String> series(Account account, String measure) {
        var answer = api.ask(
                account,
                "query ($id: ID!) { kpiSeries(measureId: $id) { points { fiscalYear kind used printed value source { document } } } }",
                Map.of("id", Ids.measure(measure)));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/kpiSeries/points")
                .valueStream()
                .map(point -> "%s %s %s%s"
                        .formatted(
                                point.path("fiscalYear").asString(),
                                point.path("kind").asString(),
                                point.path("printed").asString(),
                                point.path("used").asBoolean() ? " *" : ""))
                .toList();
    }
}
