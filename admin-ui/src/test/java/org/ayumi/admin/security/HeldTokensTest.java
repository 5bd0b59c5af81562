package org.ayumi.admin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.server.WrappedHttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.testing.FakeKeycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

class HeldTokensTest {

    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    private final AtomicReference<Instant> moment = new AtomicReference<>(Instant.now());
    private final InstantSource now = moment::get;

    @BeforeEach
    void reset() {
        KEYCLOAK.reset();
    }

    @Test
    void gives_a_token_that_lasts_as_it_is() {
        assertThat(tokensExpiring(Instant.now().plusSeconds(60)).accessToken()).isEqualTo("access-0");
        assertThat(KEYCLOAK.refreshes()).isZero();
    }

    @Test
    void renews_an_expired_token_once_however_many_ask() throws Exception {
        var tokens = tokensExpiring(Instant.now().minusSeconds(1));
        var together = new CountDownLatch(1);
        Callable<String> caller = () -> {
            together.await();
            return tokens.accessToken();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    IntStream.range(0, 8).mapToObj(_ -> threads.submit(caller)).toList();
            together.countDown();
            for (var answer : asked) {
                assertThat(answer.get()).isEqualTo("access-1");
            }
        }
        assertThat(KEYCLOAK.refreshes()).isEqualTo(1);
    }

    @Test
    void renews_an_expired_token_once_for_windows_and_streams_together() throws Exception {
        var tokens = tokensExpiring(Instant.now().minusSeconds(1));
        var session = new MockHttpSession();
        session.setAttribute(HeldTokens.ATTRIBUTE, tokens);
        var detached = new SessionAccessTokens.Detached(new WrappedHttpSession(session));
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(32)) {
            var asked = IntStream.range(0, 32)
                    .mapToObj(number -> threads.submit(() -> {
                        together.await();
                        return number % 2 == 0 ? detached.current() : tokens.accessToken();
                    }))
                    .toList();
            together.countDown();
            for (var answer : asked) {
                assertThat(answer.get()).isEqualTo("access-1");
            }
        }
        assertThat(KEYCLOAK.refreshes()).isEqualTo(1);
    }

    @Test
    void streams_are_signed_out_when_the_session_ends_and_go_on_with_whoever_signs_in_again() {
        var session = new MockHttpSession();
        session.setAttribute(HeldTokens.ATTRIBUTE, tokensExpiring(Instant.now().plusSeconds(60)));
        var detached = new SessionAccessTokens.Detached(new WrappedHttpSession(session));
        assertThat(detached.current()).isEqualTo("access-0");

        session.setAttribute(HeldTokens.ATTRIBUTE, tokensExpiring(Instant.now().minusSeconds(1)));
        assertThat(detached.current()).isEqualTo("access-1");

        session.invalidate();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(detached::current)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.SIGNED_OUT));
    }

    @Test
    void are_not_renewed_for_a_page_nobody_uses_until_somebody_does() {
        var tokens = tokensExpiring(Instant.now().minusSeconds(1));
        moment.updateAndGet(time -> time.plus(HeldTokens.UNATTENDED).plusSeconds(1));

        assertThat(kindOf(tokens::unattendedAccessToken)).isEqualTo(Kind.LOGIN_UNAVAILABLE);
        assertThat(KEYCLOAK.refreshes()).isZero();

        assertThat(tokens.accessToken()).isEqualTo("access-1");
        assertThat(tokens.unattendedAccessToken()).isEqualTo("access-1");
    }

    @Test
    void knows_an_ended_sign_in_without_asking_twice() {
        KEYCLOAK.endsTheSession();
        var tokens = tokensExpiring(Instant.now().minusSeconds(1));

        assertThat(kindOf(tokens::accessToken)).isEqualTo(Kind.SIGNED_OUT);
        assertThat(kindOf(tokens::accessToken)).isEqualTo(Kind.SIGNED_OUT);
        assertThat(KEYCLOAK.refreshes()).isEqualTo(1);
    }

    @Test
    void goes_on_when_the_sign_in_service_is_back() {
        KEYCLOAK.goesDown();
        var tokens = tokensExpiring(Instant.now().minusSeconds(1));

        assertThat(kindOf(tokens::accessToken)).isEqualTo(Kind.LOGIN_UNAVAILABLE);

        KEYCLOAK.comesUp();
        assertThat(tokens.accessToken()).isEqualTo("access-1");
    }

    private static Kind kindOf(ThrowingCallable asking) {
        return assertThatExceptionOfType(BackendException.class)
                .isThrownBy(asking)
                .actual()
                .kind();
    }

    private HeldTokens tokensExpiring(Instant expiry) {
        var issued = expiry.minusSeconds(300);
        var settings = new SignInSettings(KEYCLOAK.issuer(), "http://localhost:8080", "secret");
        var registration =
                new KeycloakRegistration().clientRegistrations(settings).findByRegistrationId(KeycloakRegistration.ID);
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access-0", issued, expiry);
        return new HeldTokens(
                new OAuth2AuthorizedClient(registration, "dx", access, new OAuth2RefreshToken("refresh-0", issued)),
                "sso-1",
                new TokenRefresher(),
                new SignedInSessions(),
                now);
    }
}
