package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.Attempt;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Contents;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every account tries everything; 2025-01 is led by dx-senryaku, 2025-04 by kikaku-keiei, 2025-07 by joho-seisaku. */
@BackendTest
class WhoMayWhatTest {

    private static final String MATRIX = """
                                       JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            viewer                   | yes  yes yes    yes    yes    yes   yes   yes
            strategies               | yes  yes yes    yes    yes    yes   yes   no
            strategy(fiscalYear: 2025)|yes  yes yes    yes    yes    yes   yes   no
            strategy(fiscalYear: 2025, edition: 1) | yes yes yes yes yes yes yes no
            compareStrategies(before: {fiscalYear: 2024}, after: {fiscalYear: 2025}) | yes yes yes yes yes yes yes no
            ledInitiatives           | yes  yes yes    yes    yes    yes   yes   no
            vision                   | yes  yes yes    yes    yes    yes   yes   no
            departments              | yes  yes yes    yes    yes    yes   yes   no
            documents                | yes  yes yes    yes    yes    yes   yes   no
            notices                  | yes  yes yes    yes    yes    yes   yes   no
            unreportedDepartments(fiscalYear: 2025, period: H1) | no yes no no no no no no
            node Strategy            | yes  yes yes    yes    yes    yes   yes   no
            node Initiative          | yes  yes yes    yes    yes    yes   yes   no
            node Measure             | yes  yes yes    yes    yes    yes   yes   no
            node Vision              | yes  yes yes    yes    yes    yes   yes   no
            node Department          | yes  yes yes    yes    yes    yes   yes   no
            node SourceDocument      | yes  yes yes    yes    yes    yes   yes   no
            recordActual of 2025-01  | no   yes no     no     no     no    no    no
            recordActual of 2025-04  | no   yes yes    no     no     no    no    no
            recordActual of 2025-07  | yes  yes no     no     no     no    no    no
            setOutcome of 2025-01    | no   yes no     no     no     no    no    no
            setOutcome of 2025-04    | no   yes yes    no     no     no    no    no
            setOutcome of 2025-07    | yes  yes no     no     no     no    no    no
            setOfficialRating of 2025-01 | no yes no   no     no     no    no    no
            setOfficialRating of 2025-04 | no yes no   no     no     no    no    no
            setOfficialRating of 2025-07 | no yes no   no     no     no    no    no
            updateInitiative of 2025-04 | no yes no no no no no no
            setKpis of 2025-04 | no yes no no no no no no
            changeTarget of 2025-04 | no yes no no no no no no
            setTasks of 2025-01 | no yes no no no no no no
            setTasks of 2025-04 | no yes yes no no no no no
            setTasks of 2025-07 | yes yes no no no no no no
            setHighlights of 2025-01 | no yes no no no no no no
            setHighlights of 2025-04 | no yes yes no no no no no
            setHighlights of 2025-07 | yes yes no no no no no no
            revisions of 2025-01     | yes  yes no     no     no     no    yes   no
            revisions of 2025-04     | yes  yes yes    no     no     no    yes   no
            revisions of 2025-07     | yes  yes no     no     no     no    yes   no
            """;

    static final Map<String, Attempt> ATTEMPTS = Stream.of(
                    Attempt.toRead("viewer", "{ username permissions }"),
                    Attempt.toRead("strategies", "{ title initiatives { title } }"),
                    Attempt.toRead("strategy(fiscalYear: 2025)", "{ title themes { title } }"),
                    Attempt.toRead("strategy(fiscalYear: 2025, edition: 1)", "{ title edition { number } }"),
                    Attempt.toRead(
                            "compareStrategies(before: {fiscalYear: 2024}, after: {fiscalYear: 2025})",
                            "{ frame { label } }"),
                    Attempt.toRead("ledInitiatives", "{ title }"),
                    Attempt.toRead("vision", "{ title }"),
                    Attempt.toRead("departments", "{ name }"),
                    Attempt.toRead("documents", "{ title }"),
                    Attempt.toRead("notices", "{ unreadCount }"),
                    Attempt.toRead("unreportedDepartments(fiscalYear: 2025, period: H1)", "{ plans }"),
                    Attempt.toReadNode("Strategy", "2025"),
                    Attempt.toReadNode("Initiative", "2025-01"),
                    Attempt.toReadNode("Measure", "2025-01-1"),
                    Attempt.toReadNode("Vision", "dx"),
                    Attempt.toReadNode("Department", "zeimu"),
                    Attempt.toReadNode("SourceDocument", "dx-vision"),
                    Attempt.toChange("2025-01", Input.aResult("2025-01-1")),
                    Attempt.toChange("2025-04", Input.aResult("2025-04-1")),
                    Attempt.toChange("2025-07", Input.aResult("2025-07-2")),
                    Attempt.toChange("2025-01", Input.anOutcome("2025-01")),
                    Attempt.toChange("2025-04", Input.anOutcome("2025-04")),
                    Attempt.toChange("2025-07", Input.anOutcome("2025-07")),
                    Attempt.toChange("2025-01", Input.aRating("2025-01", "ACHIEVED")),
                    Attempt.toChange("2025-04", Input.aRating("2025-04", "PARTIAL")),
                    Attempt.toChange("2025-07", Input.aRating("2025-07", "ACHIEVED")),
                    Attempt.toChange("2025-04", Contents.words("2025-04")),
                    new Attempt(
                            "setKpis of 2025-04",
                            "/setKpis/initiative",
                            (token, api) -> Contents.kpisAndAnother("2025-04", api)
                                    .sentWith(token, api)
                                    .answer()),
                    Attempt.toChange("2025-04", Contents.target("2025-04-2", 60).with("unit", "データ")),
                    Attempt.toChange("2025-01", Contents.tasks("2025-01")),
                    Attempt.toChange("2025-04", Contents.tasks("2025-04")),
                    Attempt.toChange("2025-07", Contents.tasks("2025-07")),
                    Attempt.toChange("2025-01", Contents.highlights("2025-01")),
                    Attempt.toChange("2025-04", Contents.highlights("2025-04")),
                    Attempt.toChange("2025-07", Contents.highlights("2025-07")),
                    Attempt.toReadRevisions("2025-01"),
                    Attempt.toReadRevisions("2025-04"),
                    Attempt.toReadRevisions("2025-07"))
            .collect(Collectors.toMap(Attempt::name, Function.identity()));

    static final Iterable<Attempt> EACH_ATTEMPT = ATTEMPTS.values();

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountMayWhatItsRoleGrantsAndARefusalChangesNothing(Account account, Attempt attempt, boolean granted) {
        var before = Year.asItStands(api);

        assertThat(attempt.isAllowed(account.token(), api)).isEqualTo(granted);

        boolean changes = attempt.at().endsWith("/initiative");
        assertThat(Year.asItStands(api).equals(before)).isEqualTo(!granted || !changes);
    }

    @ParameterizedTest
    @FieldSource("EACH_ATTEMPT")
    void withoutATokenEverythingIsRefusedAndNothingChanges(Attempt attempt) {
        var before = Year.asItStands(api);

        var answer = attempt.trial().with(null, api);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.body().has("data")).isFalse();
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    static Stream<Arguments> matrix() {
        var lines = MATRIX.lines().toList();
        var accounts = Arrays.stream(lines.getFirst().strip().split("\\s+"))
                .map(Account::valueOf)
                .toList();
        return lines.stream().skip(1).map(line -> line.split("\\|")).flatMap(cells -> {
            var granted = cells[1].strip().split("\\s+");
            var attempt = ATTEMPTS.get(cells[0].strip());
            return Stream.iterate(0, i -> i + 1)
                    .limit(granted.length)
                    .map(i -> Arguments.of(accounts.get(i), attempt, granted[i].equals("yes")));
        });
    }
}
