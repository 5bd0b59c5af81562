package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people of several roles or departments may do, and that the API says of each what it does. */
@BackendTest
class RolesAddUpTest {

    private static final List<String> INITIATIVES = List.of("2025-01", "2025-04", "2025-07");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void anEditorWhoIsAnExecutiveTooWritesOwnResultsAndReadsEveryHistory() {
        String token = sign(Account.KANBU.claims(List.of("kikaku-keiei"), List.of("executive", "department-editor")));

        assertThat(done(token, "recordActual", "setOutcome")).containsExactly("2025-04");
        assertThat(done(token, "revisions")).containsExactlyElementsOf(INITIATIVES);
        assertThat(done(token, "setOfficialRating")).isEmpty();
    }

    @Test
    void anEditorOfTwoDepartmentsWritesTheResultsOfBoth() {
        String token =
                sign(Account.KIKAKU.claims(List.of("kikaku-keiei", "joho-seisaku"), List.of("department-editor")));

        assertThat(done(token, "recordActual", "setOutcome", "revisions")).containsExactly("2025-04", "2025-07");
    }

    @Test
    void aViewerWithTheDepartmentsOfAnEditorWritesNothing() {
        String token = sign(Account.ZEIMU.claims(
                List.of("kikaku-keiei", "joho-seisaku", "dx-senryaku"), List.of("department-viewer")));

        assertThat(done(token, "recordActual")).isEmpty();
        assertThat(done(token, "revisions")).isEmpty();
    }

    @Test
    void anEditorWithoutTheDepartmentsClaimReadsAndWritesNothing() {
        String token = sign(Account.KIKAKU.claims().claim("departments", null));

        assertThat(done(token, "recordActual")).isEmpty();
        assertThat(done(token, "revisions")).isEmpty();
        var viewer = api.ask(token, "{ viewer { departments { code } roles } strategies { title } }", Map.of());
        assertThat(viewer.data("/viewer/departments").size()).isZero();
        assertThat(viewer.data("/strategies").size()).isEqualTo(2);
    }

    @Test
    void theOfficesRolesLeadNothingWithoutTheirDepartments() {
        assertThat(done(sign(Account.JOHO.claims(List.of(), List.of("joho-seisaku"))), "recordActual"))
                .isEmpty();
        assertThat(done(sign(Account.DX.claims(List.of(), List.of("dx-senryaku"))), "recordActual"))
                .containsExactlyElementsOf(INITIATIVES);
    }

    @Test
    void claimsOfAnotherShapeGrantNothing() {
        Stream.of(
                        Account.DX.claims().claim("realm_access", null),
                        Account.DX.claims().claim("realm_access", "dx-senryaku"),
                        Account.DX.claims().claim("realm_access", Map.of("roles", "dx-senryaku")),
                        Account.DX.claims().claim("realm_access", Map.of("roles", List.of("DX-SENRYAKU", "7"))),
                        Account.DX
                                .claims()
                                .claim("realm_access", null)
                                .claim("roles", List.of("dx-senryaku"))
                                .claim("resource_access", Map.of("ayumi-api", Map.of("roles", List.of("dx-senryaku")))),
                        Account.MUSHOKU.claims().claim("departments", "dx-senryaku"))
                .map(RolesAddUpTest::sign)
                .forEach(token -> {
                    var answer = api.ask(token, "{ viewer { roles permissions } strategies { title } }", Map.of());
                    assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
                    assertThat(answer.data("/viewer/permissions").size()).isZero();
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSHOKU")
    void viewerCanSaysWhatTheServiceDoes(Account account) {
        for (String initiative : INITIATIVES) {
            JsonNode viewerCan = api.ask(
                            account,
                            "query ($id: ID!) { node(id: $id) { ... on Initiative { viewerCan { recordActual setOutcome setOfficialRating readRevisions } } } }",
                            Map.of("id", Ids.initiative(initiative)))
                    .data("/node/viewerCan");

            var done = new LinkedHashMap<String, Boolean>();
            viewerCan.propertyNames().forEach(name -> done.put(name, isDone(name, initiative, account.token())));

            assertThat(done)
                    .hasSize(4)
                    .allSatisfy((name, is) -> assertThat(viewerCan.path(name).asBoolean())
                            .as("%s of %s by %s", name, initiative, account)
                            .isEqualTo(is));
        }
    }

    /** The initiatives with which the person can do all of these. */
    private List<String> done(String token, String... names) {
        return INITIATIVES.stream()
                .filter(initiative -> Stream.of(names).allMatch(name -> isDone(name, initiative, token)))
                .toList();
    }

    private boolean isDone(String name, String initiative, String token) {
        String operation = name.equals("readRevisions") ? "revisions" : name;
        return WhoMayWhatTest.ATTEMPTS.get(operation + " of " + initiative).isAllowed(token, api);
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        return TestRealm.TRUSTED.sign(claims.build());
    }
}
