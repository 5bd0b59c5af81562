package org.ayumi.admin.strategy;

import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.MeasureFixture.aSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An initiative as the backend answers it: led by the DX office, one measure met, ○, readable only. */
public final class InitiativeFixture {

    private final Map<String, Object> fields = new HashMap<>();
    private final List<MeasureFixture> measures = new ArrayList<>();
    private String official = "ACHIEVED";
    private boolean published = true;
    private String computed = "ACHIEVED";
    private String reason;

    private InitiativeFixture(int number) {
        fields.put("__typename", "Initiative");
        fields.put("id", "SW5pdDox" + number);
        fields.put("fiscalYear", 2025);
        fields.put("yearStatus", "PUBLISHED");
        fields.put("number", number);
        fields.put("title", "区民等の多様なステークホルダーのニーズに合った情報・行政サービスの提供 その" + number);
        fields.put("summary", "手続をより便利にします。");
        fields.put("version", 3);
        fields.put("theme", Map.of("number", 1, "title", "利便性を実感できるサービスや機会の提供"));
        fields.put("aims", List.of(Map.of("number", 1, "shortTitle", "いつでも・どこでも", "title", "いつでも・どこでも、区の手続や相談ができます。")));
        fields.put("source", aSource());
        fields.put("tasks", List.of());
        fields.put("highlights", List.of());
        fields.put("predecessors", List.of());
        fields.put("successors", List.of());
        fields.put("schedule", List.of());
        fields.put("discrepancies", List.of());
        fields.put("outcome", Map.of("headline", "計画どおりに進みました。", "points", List.of("71件をオンライン化しました。")));
        ledBy("dx-senryaku", "DX戦略課");
        allowing(false, false, false);
    }

    public static InitiativeFixture anInitiative() {
        return anInitiative(1);
    }

    /** The initiative of this number. */
    public static InitiativeFixture anInitiative(int number) {
        return new InitiativeFixture(number);
    }

    public InitiativeFixture measuring(MeasureFixture... its) {
        measures.addAll(List.of(its));
        return this;
    }

    public InitiativeFixture ledBy(String code, String name) {
        return with("leadDepartment", Map.of("code", code, "name", name, "inferred", true, "basis", "事業概要に記載があるため"));
    }

    /** With these ratings; null where there is none. */
    public InitiativeFixture rated(String newOfficial, String newComputed) {
        official = newOfficial;
        computed = newComputed;
        return this;
    }

    public InitiativeFixture because(String newReason) {
        reason = newReason;
        return this;
    }

    public InitiativeFixture withoutOutcome() {
        return with("outcome", null);
    }

    /** Everything may be done with it. */
    public InitiativeFixture reviewable() {
        return allowing(true, true, true);
    }

    /** Its results may be recorded, its rating not. */
    public InitiativeFixture editable() {
        return allowing(true, false, true);
    }

    /** Its history may be read. */
    public InitiativeFixture withHistory() {
        return allowing(false, false, true);
    }

    private InitiativeFixture allowing(boolean record, boolean rate, boolean history) {
        return with(
                "viewerCan",
                Map.of(
                        "recordActual",
                        record,
                        "setOutcome",
                        record,
                        "setOfficialRating",
                        rate,
                        "plan",
                        rate,
                        "schedule",
                        record,
                        "readRevisions",
                        history));
    }

    /** The official rating has been set in Ayumi; no document has it. */
    public InitiativeFixture unpublished() {
        published = false;
        return this;
    }

    public InitiativeFixture with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public String id() {
        return fields.get("id").toString();
    }

    public Map<String, Object> asMap() {
        if (measures.isEmpty()) {
            measures.add(aMeasure(id() + "-1").reporting(80.1, true));
        }
        var map = new HashMap<>(fields);
        map.put(
                "kpis",
                measures.stream()
                        .map(measure ->
                                Map.of("label", measure.asMap().get("label"), "measures", List.of(measure.asMap())))
                        .toList());
        map.put("rating", rating());
        return map;
    }

    private Map<String, Object> rating() {
        var rating = new HashMap<String, Object>();
        rating.put("official", official);
        rating.put("computed", computed);
        rating.put("reason", reason);
        rating.put("met", count("MET"));
        rating.put("notMet", count("NOT_MET"));
        rating.put("unreported", count("UNREPORTED"));
        rating.put("total", measures.size());
        rating.put("source", published && official != null ? Map.of("document", "成果", "locator", "1ページ") : null);
        return rating;
    }

    private long count(String status) {
        return measures.stream()
                .map(MeasureFixture::status)
                .filter(status::equals)
                .count();
    }

    /** A history of so many revisions, newest first, the first page of ten. */
    public static Map<String, Object> aHistory(int revisions) {
        return page(revisions, revisions, 10);
    }

    /** The page of a history that begins at this version. */
    public static Map<String, Object> page(int total, int from, int size) {
        var edges = Stream.iterate(from, version -> version > Math.max(0, from - size), version -> version - 1)
                .map(version -> Map.of("cursor", "v" + version, "node", revision(version)))
                .toList();
        boolean more = from > size;
        return Map.of(
                "totalCount",
                total,
                "edges",
                edges,
                "pageInfo",
                Map.of("hasNextPage", more, "endCursor", "v" + (from - size + 1)));
    }

    private static Map<String, Object> revision(int version) {
        var change = new HashMap<String, Object>(
                Map.of("field", "measures.2025-01-1.actual", "label", "実績「オンライン化率」", "after", version + " %"));
        change.put("before", null);
        return Map.of(
                "id",
                "r" + version,
                "version",
                version,
                "changedAt",
                "2026-03-31T17:02:00+09:00",
                "changedBy",
                "担当者（見本）",
                "changes",
                version == 1 ? List.of() : List.of(change));
    }
}
