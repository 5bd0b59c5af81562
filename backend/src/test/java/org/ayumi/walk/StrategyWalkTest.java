package org.ayumi.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.EveryField;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TestClock;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * People change, overwrite, rate, restore and publish a year in any order, often against versions that have moved, some
 * writers dying before their last step. Whatever they do, versions rise by one without gaps, a refused change changes
 * nothing, and the year as of every moment is what it was then. {@code -Dwalk.seed=} walks one way again.
 */
@BackendTest
class StrategyWalkTest {

    private static final int STEPS = 120;
    private static final List<String> INITIATIVES = List.of("2025-01", "2025-04", "2025-07");
    private static final Map<String, String> MEASURES =
            Map.of("2025-01", "2025-01-1", "2025-04", "2025-04-1", "2025-07", "2025-07-2");
    private static final String STATE = EveryField.of("Strategy", "strategy(fiscalYear: 2025 AS_OF) {", "}");

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    private record Seen(Instant at, JsonNode state) {}

    static LongStream seeds() {
        return Optional.ofNullable(Long.getLong("walk.seed"))
                .map(LongStream::of)
                .orElseGet(() -> LongStream.of(1, System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStateCanBeSeenAgainWhateverPeopleDo(long seed) {
        store.reset();
        var random = new Random(seed);
        var seen = new ArrayList<Seen>();
        var done = new TreeMap<String, Integer>();
        for (int i = 0; i < STEPS; i++) {
            clock.set(clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(600))));
            var before = state("");
            var codes = step(random, before);
            var after = state("");
            int moved = after.path("version").asInt() - before.path("version").asInt();
            if (!codes.isEmpty()) {
                assertThat(after)
                        .as("a refused change changes nothing: %s", codes)
                        .isEqualTo(before);
            }
            assertThat(moved).isBetween(0, 1);
            codes.forEach(code -> done.merge(code, 1, Integer::sum));
            done.merge(moved == 1 ? "changed" : "stayed", 1, Integer::sum);
            if (random.nextInt(4) == 0) {
                seen.add(new Seen(clock.instant(), after));
            }
            if (random.nextInt(4) == 0) {
                dieBeforeArchiving(after.path("version").asInt());
            }
        }
        assertThat(done.keySet()).as("a walk that gets nowhere shows nothing").contains("changed", "STALE_VERSION");
        for (var each : seen) {
            assertThat(state(", asOf: \"%s\"".formatted(each.at)))
                    .as("as of %s", each.at)
                    .isEqualTo(each.state);
        }
        assertThatTheLogIsWhole();
    }

    /** The codes of what was refused; empty where nothing was. */
    private List<String> step(Random random, JsonNode year) {
        String initiative = INITIATIVES.get(random.nextInt(INITIATIVES.size()));
        int standing = version(year, initiative);
        // Often what somebody has opened a while ago.
        int version = Math.max(1, standing - random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                sent(Input.aResult(Objects.requireNonNull(MEASURES.get(initiative)))
                        .with("value", (double) random.nextInt(100))
                        .at(version));
            case 2 ->
                sent(Input.anOutcome(initiative)
                        .with("headline", "成果%d".formatted(random.nextInt(4)))
                        .at(version));
            case 3 ->
                sent(Input.aRating(
                                initiative,
                                List.of("ACHIEVED", "PARTIAL", "NOT_ACHIEVED").get(random.nextInt(3)))
                        .at(version));
            case 4 -> restored(initiative, 1 + random.nextInt(standing), version);
            default -> published(year.path("version").asInt() - random.nextInt(2));
        };
    }

    private List<String> sent(Input input) {
        return codes(input.sentBy(Account.DX, api).payload());
    }

    private List<String> restored(String initiative, int revision, int version) {
        return changed(
                "restoreInitiative",
                "RestoreInitiativeInput",
                Map.of(
                        "initiativeId",
                        Ids.initiative(initiative),
                        "revisionId",
                        Ids.of("Revision", "%s-v%d".formatted(initiative, revision)),
                        "expectedVersion",
                        version,
                        "reason",
                        "元に戻すため"));
    }

    private List<String> published(int version) {
        return changed(
                "publishStrategy",
                "StrategyStepInput",
                new HashMap<>(Map.of("fiscalYear", 2025, "expectedVersion", version, "reason", "改めたため")));
    }

    private List<String> changed(String mutation, String type, Map<String, Object> input) {
        return codes(api.ask(
                        Account.DX.token(),
                        "mutation ($input: %s!) { %s(input: $input) { userErrors { code } } }"
                                .formatted(type, mutation),
                        Map.of("input", input))
                .data("/" + mutation));
    }

    private static List<String> codes(JsonNode payload) {
        var codes = new ArrayList<String>();
        payload.path("userErrors").forEach(error -> codes.add(error.path("code").asString()));
        return codes;
    }

    private JsonNode state(String asOf) {
        var answer = api.ask(Account.DX, STATE.replace(" AS_OF", asOf));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        var state = answer.data("/strategy");
        // These tell of all years as they stand now.
        state.findParents("series").forEach(measure -> ((ObjectNode) measure).remove("series"));
        state.findParents("successors").forEach(initiative -> ((ObjectNode) initiative).remove("successors"));
        return state;
    }

    private static int version(JsonNode year, String initiative) {
        for (JsonNode each : year.path("initiatives")) {
            if (each.path("id").asString().equals(Ids.initiative(initiative))) {
                return each.path("version").asInt();
            }
        }
        throw new AssertionError(initiative + " is not there");
    }

    private void dieBeforeArchiving(int version) {
        database.getCollection("revisions")
                .deleteOne(Filters.and(Filters.eq("document", "strategy/2025"), Filters.eq("stamp.version", version)));
    }

    private void assertThatTheLogIsWhole() {
        api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { revisions(first: 1) { totalCount } } }");
        var standing = Objects.requireNonNull(database.getCollection("strategies", BsonDocument.class)
                .find(Filters.eq("_id", 2025))
                .first());
        var entries = database.getCollection("revisions", BsonDocument.class)
                .find(Filters.eq("document", "strategy/2025"))
                .sort(Sorts.ascending("stamp.version"))
                .into(new ArrayList<>());
        int newest = standing.getDocument("stamp").getInt32("version").getValue();
        assertThat(entries)
                .extracting(
                        entry -> entry.getDocument("stamp").getInt32("version").getValue())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, newest).boxed().toList());
        assertThat(entries.getLast().getDocument("state")).isEqualTo(standing);
        var sections = new HashMap<String, Integer>();
        for (var entry : entries) {
            for (var section : entry.getDocument("stamp").getArray("sections")) {
                var told = section.asDocument();
                assertThat(told.getInt32("version").getValue())
                        .as(told.getString("id").getValue())
                        .isEqualTo(sections.getOrDefault(told.getString("id").getValue(), 0) + 1);
                sections.put(
                        told.getString("id").getValue(),
                        told.getInt32("version").getValue());
            }
        }
    }
}
