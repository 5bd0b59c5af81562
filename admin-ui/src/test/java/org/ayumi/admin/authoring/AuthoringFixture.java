package org.ayumi.admin.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A year as those who write it are answered it: FY2026, a draft with two themes, until told otherwise. */
public final class AuthoringFixture {

    private final List<Map<String, Object>> themes = new ArrayList<>();
    private final Map<String, Object> map = new HashMap<>();

    private AuthoringFixture() {
        map.put("fiscalYear", 2026);
        map.put("era", "令和8年度");
        map.put("status", "DRAFT");
        map.put("title", "令和8年度デジタル・ICT戦略");
        map.put("mission", "便利にします。");
        map.put("vision", "便利になっています。");
        map.put("id", "year-2026");
        map.put("version", 1);
        map.put("frameVersion", 1);
        map.put("background", List.of(Map.of("part", "POLICY", "text", "方針です。")));
        map.put("viewerCan", Map.of("plan", true));
    }

    /** With the initiatives 1 and 2 in the first theme, 3 in the second. */
    public static AuthoringFixture aDraft() {
        return new AuthoringFixture()
                .theme("便利なサービス", List.of(anInitiative(1, 1), anInitiative(2, 1)))
                .theme("働き方", List.of(anInitiative(3, 1)));
    }

    /** Without themes. */
    public static AuthoringFixture aYear() {
        return new AuthoringFixture();
    }

    /** With another value of a field. */
    public AuthoringFixture with(String field, Object value) {
        map.put(field, value);
        return this;
    }

    /** With one theme more. */
    public AuthoringFixture theme(String title, List<Map<String, Object>> initiatives) {
        themes.add(Map.of("number", themes.size() + 1, "title", title, "initiatives", initiatives));
        return this;
    }

    /** An initiative with two KPI lines. */
    public static Map<String, Object> anInitiative(int number, int version) {
        return Map.of(
                "id",
                "i" + number,
                "number",
                number,
                "version",
                version,
                "title",
                "取組の名" + number,
                "kpis",
                List.of(Map.of("label", "指標A"), Map.of("label", "指標B")));
    }

    /** As the backend answers it. */
    public Map<String, Object> asMap() {
        map.put("themes", themes);
        return map;
    }

    /** As the answer of a change that was made. */
    public Map<String, Object> made() {
        return Map.of("strategy", asMap(), "userErrors", List.of());
    }
}
