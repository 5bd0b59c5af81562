package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** While the realm's keys cannot be fetched, nobody is told to sign in again for it. */
@BackendTest
@TestPropertySource(properties = "ayumi.jwk-set-uri=http://127.0.0.1:1/keys")
class KeysOutOfReachTest {

    private static final String OPERATION = "{\"query\":\"{ viewer { username } }\"}";

    @Autowired
    private Api api;

    @Test
    void aTokenCannotBeCheckedNow() {
        var answer = api.send(Account.DX.token(), OPERATION);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.errorCode()).isEqualTo("AUTH_UNAVAILABLE");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void withoutATokenTheAnswerIsStillToSignIn() {
        var answer = api.send(null, OPERATION);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
    }
}
