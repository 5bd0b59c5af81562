package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Contents.aMeasure;
import static org.ayumi.testing.Contents.entries;
import static org.ayumi.testing.Contents.highlights;
import static org.ayumi.testing.Contents.kpis;
import static org.ayumi.testing.Contents.line;
import static org.ayumi.testing.Contents.standing;
import static org.ayumi.testing.Contents.story;
import static org.ayumi.testing.Contents.tasks;
import static org.ayumi.testing.Contents.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several people who add to the same initiative, each to what they saw when they began: nobody's addition is in the way. */
@BackendTest
class SideBySideAdditionTest {

    private static final int PEOPLE = 6;

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void twoWhoAddAMeasureBothSucceedAndTheSecondGetsTheNextId() {
        var lines = standing("2025-01", api);

        adding(lines, "一人目の指標").sentBy(Account.DX, api).accepted();
        var second = adding(lines, "二人目の指標").sentBy(Account.DX, api).accepted();

        assertThat(labelsById(second))
                .containsEntry(Ids.measure("2025-01-3"), "一人目の指標")
                .containsEntry(Ids.measure("2025-01-4"), "二人目の指標")
                .hasSize(4);
        assertThat(second.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void twoWhoAddAMeasureToTheSameLineBothSucceed() {
        var lines = standing("2025-01", api);

        growing(lines, "一人目の指標").sentBy(Account.DX, api).accepted();
        var second = growing(lines, "二人目の指標").sentBy(Account.DX, api).accepted();

        assertThat(second.path("kpis").size()).isEqualTo(2);
        assertThat(second.at("/kpis/0/measures")
                        .valueStream()
                        .skip(1)
                        .map(measure -> measure.path("label").asString()))
                .containsExactly("一人目の指標", "二人目の指標");
    }

    @Test
    void whatTheOtherDidBesidesStays() {
        var lines = standing("2025-01", api);
        adding(lines, "一人目の指標").sentBy(Account.DX, api).accepted();
        Input.aResult("2025-01-3").at(2).sentBy(Account.DX, api).accepted();

        var renamed = with(lines.getFirst(), "label", "別の目標");
        var second = kpis("2025-01", List.of(renamed, lines.get(1)))
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(second.at("/kpis/0/label").asString()).isEqualTo("別の目標");
        assertThat(second.at("/kpis/2/measures/0/actual/value").asDouble())
                .as("a measure the second could not see is not taken out, and needs no reason")
                .isEqualTo(82.5);
    }

    @Test
    void aChangeThatIsSentTwiceAddsOnce() {
        var adding = adding(standing("2025-01", api), "新しい指標");
        adding.sentBy(Account.DX, api).accepted();
        Input.aResult("2025-01-3").at(2).sentBy(Account.DX, api).accepted();

        var again = adding.sentBy(Account.DX, api).accepted();

        assertThat(labelsById(again)).hasSize(3);
        assertThat(again.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void anAdditionStandsBesideAnEditOfTheRest() {
        tasks("2025-01").sentBy(Account.DX, api).accepted();
        var first = tasks("2025-01").at(2).with("tasks", List.of(entries("title", "対象を選び直す"), later()));
        var second = tasks("2025-01")
                .at(2)
                .with("tasks", List.of(entries("title", "対象を選ぶ"), later(), entries("title", "振り返る")));

        first.sentBy(Account.DX, api).accepted();
        var both = second.sentBy(Account.DX, api).accepted();

        assertThat(titles(both.path("tasks"))).containsExactly("対象を選び直す", "順に始める", "振り返る");
    }

    @Test
    void twoWhoEditTheSameListAreAskedToChoose() {
        tasks("2025-01").sentBy(Account.DX, api).accepted();
        tasks("2025-01")
                .at(2)
                .with("tasks", List.of(later()))
                .sentBy(Account.DX, api)
                .accepted();

        var second = tasks("2025-01")
                .at(2)
                .with("tasks", List.of(entries("title", "対象を選び直す"), later()))
                .sentBy(Account.DX, api);

        assertThat(second.payload().at("/conflict/fields/0/field").asString()).isEqualTo("tasks");
    }

    @Test
    void togetherTheyStayWithinTheBounds() {
        tasks("2025-01")
                .with("tasks", numbered("甲", 30))
                .sentBy(Account.DX, api)
                .accepted();
        var more = Stream.concat(numbered("甲", 30).stream(), numbered("乙", 10).stream());
        var others = Stream.concat(numbered("甲", 30).stream(), numbered("丙", 1).stream());
        tasks("2025-01")
                .at(2)
                .with("tasks", more.toList())
                .sentBy(Account.DX, api)
                .accepted();

        var second = tasks("2025-01").at(2).with("tasks", others.toList()).sentBy(Account.DX, api);

        assertThat(second.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(second.payload().at("/conflict/fields/0/field").asString()).isEqualTo("tasks");
    }

    @Test
    void manyAtOnceEachAddOneAndNoneIsLostNorAnIdGivenTwice() throws Exception {
        var lines = standing("2025-01", api);
        var before = Year.asItStands(api).at("/initiatives/0");
        var done = atOnce(person -> List.of(
                adding(lines, "指標" + person),
                tasks("2025-01").with("tasks", and(sentBack(before.path("tasks")), entries("title", "タスク" + person))),
                highlights("2025-01").with("highlights", List.of(with(story(), "title", "紹介" + person))),
                new Input("setSchedule", "SetScheduleInput", Map.of())
                        .with("initiativeId", Ids.initiative("2025-01"))
                        .with(
                                "items",
                                and(
                                        items(before.path("schedule")),
                                        entries("label", "予定" + person, "kind", "BAR", "startMonth", 5, "endMonth", 6)))
                        .at(1)));

        done.forEach(Sent::accepted);
        var after = Year.asItStands(api).at("/initiatives/0");
        assertThat(after.path("version").asInt()).isEqualTo(1 + PEOPLE * 4);
        assertThat(labelsById(after)).hasSize(2 + PEOPLE).containsValues(each("指標"));
        assertThat(titles(after.path("tasks"))).contains(each("タスク"));
        assertThat(titles(after.path("highlights"))).contains(each("紹介"));
        assertThat(after.path("schedule")
                        .valueStream()
                        .map(item -> item.path("label").asString()))
                .contains(each("予定"));
        assertThat(Year.revisionsOf("2025-01", api).path("totalCount").asInt()).isEqualTo(1 + PEOPLE * 4);
    }

    private static Input adding(List<Map<String, @Nullable Object>> lines, String label) {
        return kpis("2025-01", and(lines, line("目標", aMeasure(label))));
    }

    /** The first line with another measure at its end. */
    private static Input growing(List<Map<String, @Nullable Object>> lines, String label) {
        var grown = new ArrayList<Object>();
        if (lines.getFirst().get("measures") instanceof List<?> measures) {
            grown.addAll(measures);
        }
        grown.add(aMeasure(label));
        return kpis("2025-01", List.of(with(lines.getFirst(), "measures", grown), lines.get(1)));
    }

    private List<Sent> atOnce(IntFunction<List<Input>> inputs) throws Exception {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var work = IntStream.range(0, PEOPLE)
                    .boxed()
                    .flatMap(person -> inputs.apply(person).stream())
                    .<Callable<Sent>>map(input -> () -> input.sentBy(Account.DX, api))
                    .toList();
            var done = new ArrayList<Sent>();
            for (var sent : people.invokeAll(work)) {
                done.add(sent.get());
            }
            return done;
        }
    }

    private static Map<String, @Nullable Object> later() {
        return entries("title", "順に始める", "group", "後半");
    }

    private static List<Map<String, @Nullable Object>> numbered(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> entries("title", name + i))
                .toList();
    }

    private static String[] each(String name) {
        return IntStream.range(0, PEOPLE).mapToObj(i -> name + i).toArray(String[]::new);
    }

    private static <T> List<T> and(List<T> list, T another) {
        return Stream.concat(list.stream(), Stream.of(another)).toList();
    }

    private static Map<String, String> labelsById(JsonNode initiative) {
        return initiative
                .path("kpis")
                .valueStream()
                .flatMap(line -> line.path("measures").valueStream())
                .collect(Collectors.toMap(
                        measure -> measure.path("id").asString(),
                        measure -> measure.path("label").asString()));
    }

    private static List<String> titles(JsonNode list) {
        return list.valueStream().map(each -> each.path("title").asString()).toList();
    }

    /** The schedule as one would send it back. */
    private static List<Map<String, @Nullable Object>> items(JsonNode schedule) {
        return schedule.valueStream()
                .map(item -> entries(
                        "label", item.path("label").asString(),
                        "kind", item.path("kind").asString(),
                        "startMonth", JSON.convertValue(item.path("startMonth"), Integer.class),
                        "endMonth", JSON.convertValue(item.path("endMonth"), Integer.class)))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> sentBack(JsonNode tasks) {
        return tasks.valueStream()
                .map(task -> entries(
                        "title", task.path("title").asString(),
                        "group", task.path("group").asString(null)))
                .toList();
    }
}
