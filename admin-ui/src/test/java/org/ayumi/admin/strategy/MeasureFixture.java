package org.ayumi.admin.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A measure as the backend answers it: 75 % or more, unreported, until told otherwise. */
public final class MeasureFixture {

    private final Map<String, Object> fields = new HashMap<>();

    private MeasureFixture(String id) {
        fields.put("id", id);
        fields.put("label", "オンライン化率");
        fields.put("printed", "75%以上");
        fields.put("comparison", "AT_LEAST");
        fields.put("target", 75.0);
        fields.put("unit", "%");
        fields.put("status", "UNREPORTED");
        fields.put("otherValues", List.of());
        fields.put("targetChanges", List.of());
    }

    /** A measure of this id. */
    public static MeasureFixture aMeasure(String id) {
        return new MeasureFixture(id);
    }

    /** Where every figure of the fixtures stands. */
    public static Map<String, Object> aSource() {
        return Map.of("document", "令和7年度デジタル・ICT戦略 成果", "locator", "重点取組1 成果");
    }

    public MeasureFixture named(String label) {
        return with("label", label);
    }

    /** With this result, which meets the target or misses it. */
    public MeasureFixture reporting(double value, boolean met) {
        return with("actual", Map.of("value", value, "printed", value + "%", "source", aSource()))
                .with("status", met ? "MET" : "NOT_MET");
    }

    /** With no result but why there is none. */
    public MeasureFixture unreportedBecause(String reason) {
        return with("actual", Map.of("reason", reason)).with("unreportedReason", reason);
    }

    /** Something to be completed, not counted. */
    public MeasureFixture judged() {
        fields.remove("target");
        fields.remove("unit");
        return with("comparison", "DONE").with("printed", "移行完了");
    }

    public MeasureFixture afterBaseline(double value) {
        return with(
                "baseline", Map.of("fiscalYear", 2024, "value", value, "printed", value + "%", "source", aSource()));
    }

    public MeasureFixture besides(double value, String note) {
        return with(
                "otherValues",
                List.of(Map.of(
                        "of", "ACTUAL", "value", value, "printed", value + "%", "note", note, "source", aSource())));
    }

    public MeasureFixture with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Map<String, Object> asMap() {
        return Map.copyOf(fields);
    }

    String status() {
        return fields.get("status").toString();
    }
}
