package org.ayumi.admin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.testing.TestBrowser.location;
import static org.ayumi.admin.testing.TestBrowser.query;

import org.ayumi.admin.testing.FakeKeycloak;
import org.ayumi.admin.testing.TestBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way through a sign-in and out of it, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ayumi.console-url=http://console.example",
            "ayumi.console-secret=secret",
            // The development mode wants a server for the frontend, and no page of it is opened here.
            "vaadin.productionMode=true"
        })
class SignInTest {

    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();

    @LocalServerPort
    private int port;

    private TestBrowser browser;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("ayumi.issuer-uri", KEYCLOAK::issuer);
    }

    @BeforeEach
    void reset() {
        KEYCLOAK.reset();
        browser = new TestBrowser(port);
    }

    @Test
    void leads_to_keycloak_with_proof_of_the_code_and_the_console_s_own_address() {
        assertThat(location(browser.get("/signed-in"))).hasPath("/oauth2/authorization/keycloak");

        var answer = browser.get("/oauth2/authorization/keycloak");

        assertThat(location(answer).toString()).startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/auth?");
        assertThat(query(answer))
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://console.example/login/oauth2/code/keycloak")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void comes_back_to_the_page_that_was_asked_for() {
        browser.get("/signed-in?x=1");

        assertThat(location(browser.signIn(KEYCLOAK))).hasPath("/signed-in").hasQuery("x=1");
        assertThat(browser.get("/signed-in").statusCode()).isEqualTo(200);
    }

    @Test
    void leads_through_a_new_sign_in_to_a_page_of_the_console() {
        browser.get("/sign-in-again?to=%2Fyears%2F2025");

        assertThat(location(browser.signIn(KEYCLOAK))).hasToString("http://console.example/years/2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil", "/%0d%0aX:1"})
    void leads_to_no_other_place(String target) {
        browser.get("/sign-in-again?to=" + target.replace("\\", "%5C"));

        assertThat(location(browser.signIn(KEYCLOAK))).hasToString("http://console.example/");
    }

    @Test
    void says_calmly_that_the_sign_in_service_is_down() {
        KEYCLOAK.goesDown();

        var answer = browser.get("/oauth2/authorization/keycloak");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("今、サインインできません", "もう一度試す", "href=\"/oauth2/authorization/keycloak\"", "lang=\"ja\"")
                .doesNotContain("Exception");
    }

    @Test
    void says_calmly_that_it_went_down_on_the_way() {
        var state = query(browser.get("/oauth2/authorization/keycloak")).get("state");
        KEYCLOAK.goesDown();

        var answer = browser.get("/login/oauth2/code/keycloak?code=a-code&state=" + state.replace("=", "%3D"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("今、サインインできません").doesNotContain("Exception");
    }

    @Test
    void says_calmly_that_a_sign_in_was_cancelled() {
        var state = query(browser.get("/oauth2/authorization/keycloak")).get("state");

        var answer = browser.get("/login/oauth2/code/keycloak?error=access_denied&state=" + state.replace("=", "%3D"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("サインインを完了できませんでした").doesNotContain("access_denied");
    }

    @Test
    void begins_anew_where_another_tab_was_faster() {
        browser.get("/oauth2/authorization/keycloak");

        assertThat(location(browser.get("/login/oauth2/code/keycloak?code=old&state=old")))
                .hasPath("/");
    }

    @Test
    void a_sign_in_ended_elsewhere_ends_the_session_and_no_other() {
        browser.signIn(KEYCLOAK);
        var other = new TestBrowser(port);
        other.signIn(KEYCLOAK.signsIn("dx", "sso-2"));

        var answer = new TestBrowser(port)
                .post("/logout/connect/back-channel/keycloak", "logout_token", KEYCLOAK.logoutToken("sso-1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/signed-in").statusCode()).isEqualTo(302);
        assertThat(other.get("/signed-in").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_logout_token_ends_nothing() {
        browser.signIn(KEYCLOAK);
        try (var forger = FakeKeycloak.start()) {
            new TestBrowser(port)
                    .post("/logout/connect/back-channel/keycloak", "logout_token", forger.logoutToken("sso-1"));
        }
        assertThat(browser.get("/signed-in").statusCode()).isEqualTo(200);
    }

    @Test
    void asks_browsers_to_let_nothing_in() {
        var headers = browser.get("/actuator/health").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void keeps_the_session_cookie_from_scripts_and_from_other_sites_posts() {
        assertThat(browser.get("/signed-in").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("AYUMI_CONSOLE_")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void changes_the_session_s_number_when_somebody_signs_in() {
        var before =
                browser.get("/signed-in").headers().firstValue("Set-Cookie").orElseThrow();
        var after = browser.signIn(KEYCLOAK).headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(after).isNotEqualTo(before);
    }
}
