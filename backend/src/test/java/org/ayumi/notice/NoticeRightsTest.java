package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Notices;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every account tries everything with notices of 戸籍住民課 and of the DX office, whose ids it guesses. */
@BackendTest
class NoticeRightsTest {

    private static final String MATRIX = """
                                  JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            notices               | yes yes yes    yes    yes    yes   yes   no
            markNoticesRead       | yes yes yes    yes    yes    yes   yes   no
            remindDepartments     | no  yes no     no     no     no    no    no
            unreportedDepartments | no  yes no     no     no     no    no    no
            node of koseki-jumin  | no  no  no     yes    no     no    no    no
            node of the office    | no  yes no     no     no     no    no    no
            mark of koseki-jumin  | no  no  no     yes    no     no    no    no
            mark of the office    | no  yes no     no     no     no    no    no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private NoticeSweep sweep;

    private Notices notices;

    @BeforeEach
    void giveSome() {
        store.reset();
        notices = new Notices(api);
        var reports = Reports.of(api);
        reports.plans().accepted(Account.KOSEKI);
        reports.open();
        sweep.run();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountSeesItsOwnAndDoesWhatItsRoleGrants(Account account, String attempt, boolean granted) {
        var office = id(Account.DX);
        var koseki = id(Account.KOSEKI);
        int unread = notices.unread(Account.KOSEKI) + notices.unread(Account.DX);
        switch (attempt) {
            case "notices" -> require(api.ask(account, "{ notices { totalCount } }"), "notices", granted);
            case "unreportedDepartments" ->
                require(
                        api.ask(account, "{ unreportedDepartments(fiscalYear: 2025, period: H1) { plans } }"),
                        attempt,
                        granted);
            case "markNoticesRead" ->
                require(
                        notices.mark(account, Map.of("upTo", "2026-04-01T00:00:00Z"))
                                .answer(),
                        attempt,
                        granted);
            case "remindDepartments" ->
                require(notices.remind(account, "H1", null, null).answer(), attempt, granted);
            case "node of koseki-jumin" -> assertThat(sees(account, koseki)).isEqualTo(granted);
            case "node of the office" -> assertThat(sees(account, office)).isEqualTo(granted);
            default -> {
                var id = attempt.endsWith("office") ? office : koseki;
                var sent = notices.mark(account, Map.of("ids", List.of(id)));
                boolean done = sent.payload().path("unreadCount").isNumber();
                assertThat(done).isEqualTo(granted);
                assertThat(notices.unread(Account.KOSEKI) + notices.unread(Account.DX))
                        .isEqualTo(granted ? unread - 1 : unread);
            }
        }
        if (attempt.equals("remindDepartments")) {
            assertThat(notices.kinds(Account.KOSEKI).contains("REMINDER")).isEqualTo(granted);
        }
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void whatIsListedIsForTheOwnDepartments(Account account) {
        int expected =
                switch (account) {
                    case KOSEKI -> 2;
                    case DX -> 1;
                    default -> 0;
                };

        assertThat(notices.list(account)).hasSize(expected);
    }

    private static void require(Answer answer, String field, boolean granted) {
        assertThat(answer.errorCode()).isEqualTo(granted ? "" : "FORBIDDEN");
        assertThat(answer.data("/" + field).isNull()).isEqualTo(!granted);
    }

    private boolean sees(Account account, String id) {
        return api.ask(account, "{ node(id: \"%s\") { id } }".formatted(id))
                .data("/node")
                .isObject();
    }

    private String id(Account account) {
        return notices.list(account).getFirst().path("id").asString();
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
