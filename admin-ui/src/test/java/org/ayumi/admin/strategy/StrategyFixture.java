package org.ayumi.admin.strategy;

import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A year's strategy as the backend answers it: FY2025 without initiatives, until told otherwise. */
public final class StrategyFixture {

    private final List<InitiativeFixture> initiatives = new ArrayList<>();
    private final List<Map<String, Object>> background = new ArrayList<>();
    private int fiscalYear = 2025;
    private boolean mayPlan;
    private String status = "PUBLISHED";
    private int version = 1;

    private StrategyFixture() {}

    public static StrategyFixture aStrategy() {
        return new StrategyFixture();
    }

    public StrategyFixture of(int year) {
        fiscalYear = year;
        return this;
    }

    /** At that version of the whole year. */
    public StrategyFixture at(int newVersion) {
        version = newVersion;
        return this;
    }

    /** With so many initiatives, all of them ○. */
    public StrategyFixture withInitiatives(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> initiatives.add(anInitiative(number)));
        return this;
    }

    public StrategyFixture with(InitiativeFixture... its) {
        initiatives.addAll(List.of(its));
        return this;
    }

    /** With a part of its background, such as {@code POLICY}. */
    public StrategyFixture restingOn(String part, String text) {
        background.add(Map.of("part", part, "text", text));
        return this;
    }

    /** Seen by somebody who may write it. */
    public StrategyFixture writable() {
        mayPlan = true;
        return this;
    }

    /** Not published yet. */
    public StrategyFixture draft() {
        status = "DRAFT";
        return this;
    }

    /** The initiatives in two themes: the first half, and the rest. */
    public Map<String, Object> asMap() {
        int half = (initiatives.size() + 1) / 2;
        var map = new HashMap<String, Object>();
        map.put("id", "year-" + fiscalYear);
        map.put("version", version);
        map.put("fiscalYear", fiscalYear);
        map.put("era", "令和" + (fiscalYear - 2018) + "年度");
        map.put("title", "令和" + (fiscalYear - 2018) + "年度デジタル・ICT戦略");
        map.put("status", status);
        map.put("mission", "もっと便利にします。");
        map.put("vision", "改革が速まっています。");
        map.put("background", background);
        map.put("viewerCan", Map.of("plan", mayPlan, "rollOver", mayPlan));
        map.put("source", MeasureFixture.aSource());
        map.put("discrepancies", List.of());
        map.put("initiatives", maps(initiatives));
        map.put(
                "themes",
                List.of(
                        theme(1, "利便性を実感できるサービスや機会の提供", initiatives.subList(0, half)),
                        theme(2, "業務効率化・生産性向上", initiatives.subList(half, initiatives.size()))));
        return map;
    }

    private static Map<String, Object> theme(int number, String title, List<InitiativeFixture> its) {
        return Map.of("number", number, "title", title, "initiatives", maps(its));
    }

    private static List<Map<String, Object>> maps(List<InitiativeFixture> its) {
        return its.stream().map(InitiativeFixture::asMap).toList();
    }
}
