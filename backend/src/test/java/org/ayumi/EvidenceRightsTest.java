package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.done;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SampleFiles;
import org.ayumi.testing.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every account tries everything with the evidence of a report of 戸籍住民課, whose ids it guesses. */
@BackendTest
class EvidenceRightsTest {

    private static final String MATRIX = """
                               JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            attach             | no  no  no     yes    no     no    no    no
            remove             | no  no  no     yes    no     no    no    no
            download draft     | yes yes no     yes    no     no    yes   no
            download submitted | yes yes no     yes    no     no    yes   no
            download returned  | yes yes no     yes    no     no    yes   no
            download accepted  | yes yes yes    yes    yes    yes   yes   no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private Uploads uploads;
    private JsonNode plan;
    private String file;

    @BeforeEach
    void attachEvidence() {
        store.reset();
        reports = Reports.of(api);
        uploads = new Uploads(api);
        reports.open();
        plan = reports.plans().accepted(Account.KOSEKI);
        file = uploads.sent(Account.KOSEKI, "計画書.pdf", SampleFiles.pdf());
        done(reports.send(Account.KOSEKI, "attachEvidence", naming(plan, "H1", Map.of("fileId", file))));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountMayWhatItsRoleGrantsAndARefusalChangesNothing(Account account, String attempt, boolean granted) {
        switch (attempt) {
            case "attach" -> {
                String own = granted ? uploads.sent(account, "追加.pdf", SampleFiles.pdf()) : file;
                change(account, "attachEvidence", own, granted);
            }
            case "remove" -> change(account, "removeEvidence", file, granted);
            default -> {
                bringTo(attempt.substring("download ".length()));
                var fetched = uploads.fetch(account.token(), file);
                assertThat(fetched.statusCode()).isEqualTo(granted ? 200 : 404);
                if (granted) {
                    assertThat(fetched.body()).isEqualTo(SampleFiles.pdf());
                }
            }
        }
    }

    private void change(Account account, String mutation, String id, boolean granted) {
        var before = reports.read(Account.DX, plan);

        var sent = reports.send(account, mutation, naming(plan, "H1", Map.of("fileId", id)));

        assertThat(sent.answer().errorCode()).isEqualTo(granted ? "" : "FORBIDDEN");
        assertThat(sent.payload().isNull()).isEqualTo(!granted);
        assertThat(reports.read(Account.DX, plan).equals(before)).isEqualTo(!granted);
    }

    private void bringTo(String state) {
        if (state.equals("draft")) {
            return;
        }
        var words = onTrack(plan, "H1");
        words.put("expectedVersion", 1);
        int version = reports.submitted(Account.KOSEKI, words).path("version").asInt();
        if (state.equals("accepted") || state.equals("returned")) {
            done(reports.send(
                    Account.DX,
                    state.equals("accepted") ? "acceptPlanReport" : "returnPlanReport",
                    naming(
                            plan,
                            "H1",
                            Map.of("rating", "ON_TRACK", "comment", "確かめました。", "expectedVersion", version))));
        }
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
