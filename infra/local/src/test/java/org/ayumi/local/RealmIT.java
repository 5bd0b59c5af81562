package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(LocalStack.class)
class RealmIT {

    private final RunningStack stack;

    RealmIT(RunningStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @CsvSource({
        "joho, joho-seisaku, joho-seisaku, 情報政策課",
        "dx, dx-senryaku, dx-senryaku, DX戦略課",
        "kikaku, kikaku-keiei, department-editor, 企画経営課",
        "koseki, koseki-jumin, department-editor, 戸籍住民課",
        "kokuho, kokuho-nenkin, department-editor, 国保年金課",
        "zeimu, zeimu, department-viewer, 税務課",
        "kanbu, kikaku-keiei, executive, 企画経営課"
    })
    void everyAccountCarriesItsDepartmentAndItsRole(String user, String department, String role, String name) {
        Claims claims = Claims.of(stack.token(user));

        assertThat(claims.departments()).containsExactly(department);
        assertThat(claims.roles()).containsExactly(role);
        assertThat(claims.text("preferred_username")).isEqualTo(user);
        assertThat(claims.text("family_name")).isEqualTo(name);
        assertThat(claims.text("given_name")).endsWith("（見本）");
    }

    @Test
    void withoutAPostATokenNamesNoDepartmentAndNoRole() {
        Claims claims = Claims.of(stack.token("mushoku"));

        assertThat(claims.departments()).isEmpty();
        assertThat(claims.roles()).isEmpty();
    }

    @Test
    void aTokenIsForTheApiOnlyAndForFiveMinutes() {
        Claims claims = Claims.of(stack.token("dx"));

        assertThat(claims.text("aud")).isEqualTo("ayumi-api");
        assertThat(claims.text("iss")).isEqualTo(stack.ports().issuer());
        assertThat(claims.text("sub")).isNotEmpty();
        assertThat(claims.text("sid")).isNotEmpty();
        assertThat(claims.json().path("exp").asLong()
                        - claims.json().path("iat").asLong())
                .isEqualTo(300);
    }

    @Test
    void twoPostsGiveTwoDepartments() throws Exception {
        new RealmAdministration(stack)
                .createUser("kenmu", "/departments/zeimu/tanto", "/departments/taino-taisaku/kakaricho");

        assertThat(Claims.of(stack.token("kenmu")).departments()).containsExactlyInAnyOrder("zeimu", "taino-taisaku");
    }

    @Test
    void theServiceAccountAdministersUsersAndNothingElse() throws Exception {
        RealmAdministration administration = new RealmAdministration(stack);

        assertThat(administration.user("dx").path("username").asString()).isEqualTo("dx");
        assertThat(administration.clientsStatus()).isEqualTo(403);
    }

    @Test
    void nobodyCanGiveThemselvesADepartment() throws Exception {
        new RealmAdministration(stack).createUser("jibun", "/departments/jutaku/tanto");
        String account = stack.ports().issuer() + "/account";
        String token = new SignIn(stack, "account-console", account + "/").accessToken("jibun", "ayumi", "");
        String profile = """
                {"username":"jibun","firstName":"別人","lastName":"利用者",
                 "attributes":{"department":["dx-senryaku"],"departments":["dx-senryaku"]}}""";

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(account))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(profile))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).as("reached the account API").isNotIn(401, 403, 404, 415);
        Claims after = Claims.of(stack.token("jibun"));
        assertThat(after.departments()).containsExactly("jutaku");
        assertThat(after.text("given_name")).isEqualTo("試験");
    }

    @Test
    void theConsoleSignsInWithPkceAndGetsTheSameClaims() throws Exception {
        Claims claims = Claims.of(
                console().accessToken("koseki", "ayumi", stack.secrets().console()));

        assertThat(claims.text("aud")).isEqualTo("ayumi-api");
        assertThat(claims.text("azp")).isEqualTo("ayumi-console");
        assertThat(claims.departments()).containsExactly("koseki-jumin");
        assertThat(claims.roles()).containsExactly("department-editor");
        assertThat(claims.text("sid")).isNotEmpty();
    }

    @Test
    void withoutPkceTheConsoleIsRefused() throws Exception {
        HttpResponse<String> answer = console().open();

        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(stack.ports().consoleUrl() + "/")
                        .contains("error=invalid_request"));
    }

    @Test
    void anotherRedirectAddressIsRefused() throws Exception {
        HttpResponse<String> answer = new SignIn(stack, "ayumi-console", "http://localhost:1/elsewhere").openWithPkce();

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theConsolesClientSellsNoTokenForAPassword() throws Exception {
        Http.Answer answer =
                password("ayumi-console", "dx", "ayumi", stack.secrets().console());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void theSignInPageIsJapaneseAndStaysOnThisServer() throws Exception {
        String page = console().openWithPkce().body();

        assertThat(page)
                .contains("lang=\"ja\"")
                .contains("サインイン")
                .contains("パスワード")
                .contains("あゆみ");
        Matcher address = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page);
        List<String> addresses = address.results().map(found -> found.group(1)).toList();
        assertThat(addresses)
                .anyMatch(found -> found.endsWith("css/ayumi.css"))
                .allMatch(found ->
                        found.startsWith("/") || found.startsWith(stack.ports().keycloakUrl()));
        String stylesheet = addresses.stream()
                .filter(found -> found.endsWith("ayumi.css"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> style = console().get(stack.ports().keycloakUrl() + stylesheet);
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.body()).doesNotContain("http").doesNotContain("@import");
    }

    @Test
    void guessingAPasswordLocksTheAccount() throws Exception {
        new RealmAdministration(stack).createUser("kagi", "/departments/hisho/tanto");
        for (int attempt = 0; attempt < 11; attempt++) {
            assertThat(password("ayumi-cli", "kagi", "wrong", "").status()).isNotEqualTo(200);
        }

        assertThatThrownBy(() -> stack.token("kagi")).isInstanceOf(StackFailure.class);
    }

    private SignIn console() {
        return new SignIn(stack, "ayumi-console", stack.ports().consoleUrl() + "/login/oauth2/code/keycloak");
    }

    private Http.Answer password(String client, String user, String password, String secret) throws Exception {
        return Http.post(
                stack.ports().issuer() + "/protocol/openid-connect/token",
                RunningStack.form(
                        "grant_type", "password",
                        "client_id", client,
                        "client_secret", secret,
                        "username", user,
                        "password", password));
    }
}
