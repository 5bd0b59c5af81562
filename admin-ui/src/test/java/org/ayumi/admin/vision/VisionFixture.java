package org.ayumi.admin.vision;

import static org.ayumi.admin.strategy.MeasureFixture.aSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The vision as the backend answers it: nine aims, a term, the four levels of the plans. */
public final class VisionFixture {

    private final Map<String, Object> fields = new HashMap<>();

    private VisionFixture() {
        fields.put("id", "dx");
        fields.put("title", "目黒区DXビジョン");
        fields.put("adopted", "令和4年4月");
        fields.put("townVision", "さくら咲き 心地よいまち ずっと めぐろ");
        fields.put("source", aSource());
        fields.put("promises", List.of(Map.of("number", 1, "title", "生活をもっと便利に")));
        fields.put(
                "aims",
                new ArrayList<>(IntStream.rangeClosed(1, 9)
                        .mapToObj(VisionFixture::anAim)
                        .toList()));
        fields.put(
                "glossary",
                List.of(
                        Map.of("term", "BPR", "meaning", "業務の見直しです。", "aims", List.of(8)),
                        Map.of("term", "ICT", "meaning", "情報の技術です。", "aims", List.of(8))));
        fields.put(
                "hierarchy",
                Map.of(
                        "levels",
                        List.of(
                                level("BASIC_CONCEPT", "目黒区基本構想", "20年程度", 2021, 2040, "策定の翌月から数えました。"),
                                level("BASIC_PLAN", "目黒区基本計画", "10年間", 2022, 2031, null),
                                level("DX_VISION", "目黒区DXビジョン", null, null, null, null),
                                level("YEARLY_STRATEGY", "デジタル・ICT戦略", null, null, null, null)),
                        "strategies",
                        List.of(Map.of(
                                "fiscalYear", 2025, "era", "令和7年度", "title", "令和7年度デジタル・ICT戦略", "status", "PUBLISHED")),
                        "source",
                        aSource()));
        fields.put("discrepancies", List.of());
        fields.put("version", 1);
        fields.put("frameVersion", 1);
        fields.put("glossaryVersion", 1);
        fields.put("viewerCan", Map.of("edit", false, "readRevisions", false));
    }

    /** As whoever only reads it sees it. */
    public static VisionFixture aVision() {
        return new VisionFixture();
    }

    /** As DX戦略課 sees it. */
    public VisionFixture changeable() {
        return with("viewerCan", Map.of("edit", true, "readRevisions", true));
    }

    /** With another value of a field. */
    public VisionFixture with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** With another value of a field of an aim, which has moved to its second version. */
    @SuppressWarnings("unchecked")
    public VisionFixture withAim(int number, String field, Object value) {
        var aims = (List<Map<String, Object>>) fields.get("aims");
        var aim = new HashMap<>(aims.get(number - 1));
        aim.put(field, value);
        aim.put("version", 2);
        aims.set(number - 1, aim);
        return this;
    }

    /** As it comes over the wire. */
    public Map<String, Object> asMap() {
        return Map.copyOf(fields);
    }

    private static Map<String, Object> anAim(int number) {
        return Map.of(
                "number",
                number,
                "title",
                "めざす姿" + number + "です。",
                "shortTitle",
                "姿" + number,
                "summary",
                "短い説明です。",
                "how",
                List.of("オンライン化を進める"),
                "state",
                List.of("一部で実施"),
                "voices",
                List.of(),
                "source",
                aSource(),
                "version",
                1);
    }

    private static Map<String, @Nullable Object> level(
            String kind,
            String title,
            @Nullable String period,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            @Nullable String basis) {
        var level = new HashMap<String, @Nullable Object>();
        level.put("kind", kind);
        level.put("title", title);
        level.put("role", title + "の位置づけ");
        level.put("adopted", "令和4年3月");
        level.put("period", period);
        level.put("firstYear", firstYear);
        level.put("lastYear", lastYear);
        level.put("basis", basis);
        level.put("version", 1);
        level.put("source", aSource());
        return level;
    }
}
