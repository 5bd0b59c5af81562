package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TurnOfYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may roll over which plans, and what is refused; 戸籍住民課 and 国保年金課 have an accepted plan each. */
@BackendTest
class RolloverRightsTest {

    private static final String MATRIX = """
                                  JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            preview             | yes  yes yes    yes    yes    no    no    no
            preview koseki      | no   yes no     yes    no     no    no    no
            rollOver            | yes  yes yes    yes    yes    no    no    no
            rollOver koseki     | no   yes no     yes    no     no    no    no
            rollOver by id      | no   yes no     yes    no     no    no    no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private TurnOfYear year;
    private JsonNode koseki;

    @BeforeEach
    void twoDepartmentsWithAPlanEach() {
        store.reset();
        year = new TurnOfYear(api);
        koseki = new Plans(api).accepted(Account.KOSEKI);
        new Plans(api).accepted(Account.KOKUHO);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountMayWhatItsRoleGrantsAndARefusalChangesNothing(Account account, String attempt, boolean granted) {
        var answer =
                switch (attempt) {
                    case "preview" -> year.preview(account, "");
                    case "preview koseki" -> year.preview(account, "koseki-jumin");
                    case "rollOver" -> year.rollOver(account).answer();
                    case "rollOver koseki" ->
                        year.rollOver(account, Map.of("department", "koseki-jumin"))
                                .answer();
                    default -> year.rollOver(account, TurnOfYear.only(koseki)).answer();
                };

        assertThat(answer.errorCode()).isEqualTo(granted ? "" : "FORBIDDEN");
        var made = departments();
        if (!granted || attempt.startsWith("preview")) {
            assertThat(made).isEmpty();
        } else if (attempt.equals("rollOver")) {
            assertThat(made)
                    .containsExactlyElementsOf(
                            switch (account) {
                                case DX -> List.of("kokuho-nenkin", "koseki-jumin");
                                case KOSEKI, KOKUHO -> List.of(account.department());
                                default -> List.of();
                            });
        } else {
            assertThat(made).containsExactly("koseki-jumin");
        }
    }

    @Test
    void theDraftsAreTheDepartmentsToWriteWhoeverRolledThemOver() {
        var made = year.rollOver(Account.DX, TurnOfYear.only(koseki)).payload().at("/rolledOver/0");
        var plans = new Plans(api);

        assertThat(plans.send(Account.DX, "submitActionPlan", made, Map.of())
                        .answer()
                        .errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(plans.send(Account.KOKUHO, "submitActionPlan", made, Map.of())
                        .complaints())
                .containsExactly("NOT_FOUND at actionPlanId");
        Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", made, Map.of()));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025, 2025, NOT_NEXT_YEAR at to",
        "2025, 2024, NOT_NEXT_YEAR at to",
        "2025, 2027, NOT_NEXT_YEAR at to",
        "2025, 2099, NOT_NEXT_YEAR at to",
        "2098, 2099, TOO_EARLY at from"
    })
    void wrongYearsAreRefused(int from, int to, String complaint) {
        var sent = year.rollOver(Account.DX, Map.of("from", from, "to", to));

        assertThat(sent.complaints()).containsExactly(complaint);
        assertThat(sent.payload().path("rollover").isNull()).isTrue();
        assertThat(departments()).isEmpty();
    }

    @Test
    void aPreviewOfOtherYearsThanTheNextIsRefused() {
        var answer = api.ask(Account.DX, "{ planRollover(from: 2025, to: 2027) { open } }");

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(answer.errorMessage()).isEqualTo("令和7年度の計画を引き継げるのは、翌年度だけです。");
    }

    @Test
    void aDepartmentThatIsNotThereHasNoPlansAndIsSaidSo() {
        var sent = year.rollOver(Account.DX, Map.of("department", "nowhere"));

        assertThat(sent.complaints()).containsExactly("NOT_FOUND at department");
        assertThat(year.preview(Account.DX, "nowhere").errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(year.preview(Account.KOSEKI, "nowhere").errorCode()).isEqualTo("FORBIDDEN");
    }

    @Test
    void plansThatCannotBeRolledOverAreNamedAndNoneIs() {
        var plans = new Plans(api);
        var draft = plans.draft(Account.KOSEKI);
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put(
                "actionPlanIds",
                List.of(
                        koseki.path("id").asString(),
                        draft.path("id").asString(),
                        Ids.of("ActionPlan", "plan-2025-koseki-jumin-77"),
                        Ids.of("ActionPlan", "plan-2024-koseki-jumin-01"),
                        Ids.initiative("2025-01"),
                        "?"));

        var sent = year.rollOver(Account.KOSEKI, input);

        assertThat(sent.complaints())
                .containsExactly(
                        "NOT_ROLLED_OVER at actionPlanIds.1",
                        "NOT_FOUND at actionPlanIds.2",
                        "NOT_FOUND at actionPlanIds.3",
                        "NOT_FOUND at actionPlanIds.4",
                        "NOT_FOUND at actionPlanIds.5");
        assertThat(departments()).isEmpty();
    }

    @Test
    void noPlansAtAllAreRefused() {
        assertThat(year.rollOver(Account.DX, Map.of("actionPlanIds", List.of())).complaints())
                .containsExactly("TOO_MANY at actionPlanIds");
    }

    private List<String> departments() {
        return api.ask(Account.DX, "{ actionPlans(fiscalYear: 2026) { edges { node { department { code } } } } }")
                .data("/actionPlans/edges")
                .valueStream()
                .map(edge -> edge.at("/node/department/code").asString())
                .toList();
    }

    static Stream<Arguments> matrix() {
        var lines = MATRIX.lines().toList();
        var accounts = Arrays.stream(lines.getFirst().strip().split("\\s+"))
                .map(Account::valueOf)
                .toList();
        return lines.stream().skip(1).map(line -> line.split("\\|")).flatMap(cells -> {
            var granted = cells[1].strip().split("\\s+");
            return IntStream.range(0, granted.length)
                    .mapToObj(i -> Arguments.of(accounts.get(i), cells[0].strip(), granted[i].equals("yes")));
        });
    }
}
