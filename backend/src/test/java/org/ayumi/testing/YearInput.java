package org.ayumi.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The input of a mutation of a year's frame or structure as a fixture: sound for the draft of {@link DraftYear} as it is
 * made, then changed field by field.
 *
 * @param mutation the mutation's name
 * @param type the input's type
 * @param fields the input's fields
 */
public record YearInput(String mutation, String type, Map<String, @Nullable Object> fields) {

    private static final String OPERATION = """
            mutation ($input: %s!) {
              %s(input: $input) {
                strategy {
                  version
                  frameVersion
                  title
                  mission
                  vision
                  background { part text }
                  themes {
                    number
                    title
                    initiatives {
                      id
                      version
                      number
                      title
                      summary
                      aims { number }
                      leadDepartment { code name inferred }
                      kpis { label measures { id label baseline { value } } }
                      tasks { title }
                      schedule { label }
                      ending { by reason }
                    }
                  }
                }
                userErrors { field code message }
                conflict { currentVersion changedBy changedAt fields { field label base theirs mine } }
              }
            }""";

    /** Other words for the year. */
    public static YearInput words() {
        return of("updateStrategy", "UpdateStrategyInput")
                .with("fiscalYear", 2026)
                .with("title", "令和8年度デジタル・ICT戦略（改）")
                .with("mission", "区民の暮らしをよりよくします。")
                .with("background", List.of(Map.of("part", "CHALLENGES", "text", "人手が足りません。\n手続が複雑です。")));
    }

    /** The year's initiatives as {@code 1,2/3,4}: themes by slashes, their initiatives in order. */
    public static YearInput themes(String order) {
        var themes = List.of(order.split("/", -1)).stream()
                .map(theme -> theme(
                        "テーマ" + theme.replace(",", "と"),
                        List.of(theme.split(",")).stream()
                                .filter(number -> !number.isEmpty())
                                .map(number -> place("2026-0" + number))
                                .toList()))
                .toList();
        return of("arrangeStrategy", "ArrangeStrategyInput")
                .with("fiscalYear", 2026)
                .with("themes", themes);
    }

    /** A theme at its place. */
    public static Map<String, Object> theme(String title, List<Map<String, Object>> initiatives) {
        return Map.of("title", title, "initiatives", initiatives);
    }

    /** An initiative at its place, by a key such as {@code 2026-01}. */
    public static Map<String, Object> place(String key) {
        return Map.of("id", Ids.initiative(key));
    }

    /** The same with a number. */
    public static Map<String, Object> place(String key, int number) {
        return Map.of("id", Ids.initiative(key), "number", number);
    }

    /** A new initiative in the second theme. */
    public static YearInput addition() {
        return of("addInitiative", "AddInitiativeInput")
                .with("fiscalYear", 2026)
                .with("theme", 2)
                .with("title", "データの公開")
                .with("summary", "区の持つデータを公開します。")
                .with("aims", List.of(3, 1))
                .with("leadDepartment", "koseki-jumin");
    }

    /** An end, of an initiative by its key. */
    public static YearInput end(String key) {
        return of("endInitiative", "EndInitiativeInput")
                .with("initiative", seen(key, 1))
                .with("reason", "目的を果たしたため");
    }

    /** A merger of initiatives by their keys, into the first. */
    public static YearInput merger(String into, String... merged) {
        return of("mergeInitiatives", "MergeInitiativesInput")
                .with("into", seen(into, 1))
                .with(
                        "merged",
                        List.of(merged).stream().map(key -> seen(key, 1)).toList());
    }

    /** A split of an initiative by its key: its second KPI line goes to a new one. */
    public static YearInput split(String key) {
        return of("splitInitiative", "SplitInitiativeInput")
                .with("initiative", seen(key, 1))
                .with("parts", List.of(part("分けた取組", 2)));
    }

    /** A part of a split with its KPI lines. */
    public static Map<String, Object> part(String title, Integer... kpis) {
        return Map.of("title", title, "summary", "分けて進めます。", "kpis", List.of(kpis));
    }

    /** An initiative by its key, as seen at a version. */
    public static Map<String, Object> seen(String key, int version) {
        return Map.of("id", Ids.initiative(key), "expectedVersion", version);
    }

    private static YearInput of(String mutation, String type) {
        return new YearInput(mutation, type, Map.of()).at(1);
    }

    /** The same with another value of one field. */
    public YearInput with(String field, @Nullable Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new YearInput(mutation, type, Collections.unmodifiableMap(changed));
    }

    /** The same, written against another version of the frame. */
    public YearInput at(int frameVersion) {
        return with("expectedVersion", frameVersion);
    }

    /** Sends it as a person. */
    public Sent sentBy(Account account, Api api) {
        return sentWith(account.token(), api);
    }

    /** Sends it with a bearer token, or without one. */
    public Sent sentWith(@Nullable String token, Api api) {
        var answer = api.ask(token, OPERATION.formatted(type, mutation), Map.of("input", fields));
        return new Sent(answer, answer.data("/" + mutation));
    }
}
