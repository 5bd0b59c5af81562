package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.revision.RevisionLog;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Sixteen people record into one year at once, four at a time into the same initiative. */
@BackendTest
class ConcurrentRecordingTest {

    private static final int PEOPLE = 16;
    private static final int RECORDS_EACH = 8;
    private static final int INITIATIVES = 4;

    private static final String RECORD = """
            mutation ($measure: ID!, $value: Float!, $version: Int!) {
              recordActual(input: {measureId: $measure, value: $value, expectedVersion: $version,
                                   source: {document: "試験の資料", locator: "1"}}) {
                initiative { version kpis { measures { id actual { value } } } }
                userErrors { code }
              }
            }""";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private RevisionLog log;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void noUpdateIsLostNoRevisionIsMissingAndEachIsWhatWasReadThen() throws Exception {
        var measures = numericMeasures();
        Map<String, Double> acknowledged = new ConcurrentHashMap<>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<Void>> work = IntStream.range(0, PEOPLE)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        for (int i = 0; i < RECORDS_EACH; i++) {
                            String measure = measures.get(person % INITIATIVES);
                            double value = person * 100 + i;
                            int version = recordUntilAccepted(measure, value);
                            assertThat(acknowledged.put(measure + "@" + version, value))
                                    .isNull();
                        }
                        return null;
                    })
                    .toList();
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(acknowledged).hasSize(PEOPLE * RECORDS_EACH);
        int versions = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { version } }")
                .data("/strategy/version")
                .asInt();
        assertThat(versions).isEqualTo(1 + PEOPLE * RECORDS_EACH);
        IntStream.rangeClosed(1, versions)
                .forEach(version -> assertThatItHoldsWhatWasAcknowledged(version, acknowledged));
        measures.forEach(this::assertThatItsRevisionsHaveNoGap);
    }

    /** Each archived state holds, for every initiative, the value acknowledged at the version it then had. */
    private void assertThatItHoldsWhatWasAcknowledged(int version, Map<String, Double> acknowledged) {
        var state = log.states()
                .find("strategy/2025", version, StrategyDocument.class)
                .orElseThrow();
        assertThat(state.stamp().version()).isEqualTo(version);
        for (var initiative : state.strategy().initiatives()) {
            for (var measure : initiative.measures()) {
                var value = acknowledged.get(global("Measure:" + measure.id().value()) + "@" + initiative.version());
                if (value != null) {
                    assertThat(measure.actual()).isNotNull();
                    assertThat(measure.actual().value()).isEqualTo(value);
                }
            }
        }
    }

    private void assertThatItsRevisionsHaveNoGap(String measure) {
        String key = new String(Base64.getUrlDecoder().decode(measure), StandardCharsets.UTF_8);
        String initiative = new InitiativeId(key.substring("Measure:".length(), key.lastIndexOf('-'))).value();
        var revisions = api.ask(Account.DX, """
                { node(id: "%s") { ... on Initiative { version revisions(first: 100) { edges { node { version } } } } } }""".formatted(global("Initiative:" + initiative)));
        int newest = revisions.data("/node/version").asInt();
        assertThat(newest).isEqualTo(1 + PEOPLE / INITIATIVES * RECORDS_EACH);
        assertThat(revisions
                        .data("/node/revisions/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/version").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, newest)
                        .map(i -> newest + 1 - i)
                        .boxed()
                        .toList());
    }

    private int recordUntilAccepted(String measure, double value) {
        int version = 1;
        while (true) {
            Answer answer = api.ask(Account.DX, RECORD, Map.of("measure", measure, "value", value, "version", version));
            version = answer.data("/recordActual/initiative/version").asInt();
            if (answer.userErrorCode("recordActual").isEmpty()) {
                return version;
            }
            assertThat(answer.userErrorCode("recordActual")).isEqualTo("STALE_VERSION");
        }
    }

    /** A counted measure of each of the first initiatives. */
    private List<String> numericMeasures() {
        var answer = api.ask(
                Account.DX,
                "{ strategy(fiscalYear: 2025) { initiatives { kpis { measures { id comparison unit } } } } }");
        return answer.data("/strategy/initiatives")
                .valueStream()
                .limit(INITIATIVES)
                .map(initiative -> initiative.at("/kpis/0/measures/0"))
                .map(measure -> measure.path("id"))
                .map(JsonNode::asString)
                .toList();
    }

    private static String global(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
