package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.TestRealm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens that are not the realm's, not meant for this API, or not of now. */
@BackendTest
class BadTokenTest {

    private static final String OPERATION = "{\"query\":\"{ viewer { username } }\"}";

    @Autowired
    private Api api;

    @ParameterizedTest
    @MethodSource({"notOfNow", "notMeantForThisApi", "notTheRealms", "notWhole"})
    void aTokenThatCannotBeTrustedOpensNothing(String token) {
        assertUnauthenticated(api.send(token, OPERATION));
    }

    static Stream<Arguments> notOfNow() {
        return Stream.of(
                bad("expired", claims().expirationTime(in(Duration.ofMinutes(-1)))),
                bad("without expiry", claims().expirationTime(null)),
                bad("not yet valid", claims().notBeforeTime(in(Duration.ofHours(1)))));
    }

    static Stream<Arguments> notMeantForThisApi() {
        return Stream.of(
                bad("of another audience", claims().audience("ayumi-console")),
                bad("of several other audiences", claims().audience(List.of("account", "ayumi-api-2"))),
                bad("of no audience", claims().audience(List.of())),
                bad("of a nearly equal issuer", claims().issuer(TestRealm.TRUSTED.issuer() + "/")),
                bad("of no issuer", claims().issuer(null)));
    }

    static Stream<Arguments> notTheRealms() throws JOSEException {
        var trusted = claims().build();
        var foreign = claims().issuer(TestRealm.FOREIGN.issuer()).build();
        return Stream.of(
                argumentSet("of another realm", TestRealm.FOREIGN.sign(foreign)),
                argumentSet("of another realm, forging the issuer", TestRealm.FOREIGN.sign(trusted)),
                argumentSet(
                        "of another realm, forging issuer and key id",
                        TestRealm.FOREIGN.sign(trusted, TestRealm.TRUSTED)),
                argumentSet("unsigned", new PlainJWT(trusted).serialize()),
                argumentSet(
                        "unsigned, with the header of a signed one", header("RS256") + "." + payload(trusted) + "."),
                argumentSet("signed with the public key as a secret", signedWithThePublicKey(trusted)));
    }

    static Stream<Arguments> notWhole() {
        String sound = Account.DX.token();
        String tail = sound.substring(sound.lastIndexOf('.'));
        return Stream.of(
                argumentSet("cut short", sound.substring(0, sound.length() - 20)),
                argumentSet("without signature", sound.substring(0, sound.lastIndexOf('.'))),
                argumentSet(
                        "with other claims under the same signature",
                        header("RS256") + "."
                                + payload(
                                        Account.DX.claims(List.of(), List.of()).build()) + tail),
                argumentSet("garbage", "garbage"),
                argumentSet("three dots", "..."),
                argumentSet("of Japanese", "abc%E3%81%82"),
                argumentSet("of two words", "a b"),
                argumentSet("20,000 characters long", "a".repeat(20_000)),
                argumentSet("empty", ""));
    }

    @Test
    void aSoundTokenOpensTheDoor() {
        assertThat(api.send(TestRealm.TRUSTED.sign(claims().build()), OPERATION)
                        .data("/viewer/username")
                        .asString())
                .isEqualTo("dx");
    }

    @Test
    void aTokenInTheAddressOrTheBodyIsNotLookedAt() {
        assertUnauthenticated(api.send(
                "/graphql?access_token=" + Account.DX.token(),
                request ->
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(OPERATION))));
        assertUnauthenticated(api.send(
                "/graphql",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("access_token=" + Account.DX.token()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ZHg6YXl1bWk=", "DPoP abc", "Bearer", "bearer:", "Negotiate"})
    void anotherSchemeOpensNothing(String authorization) {
        assertUnauthenticated(api.send(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .header("Authorization", authorization)
                        .POST(BodyPublishers.ofString(OPERATION))));
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge ->
                        assertThat(challenge).startsWith("Bearer").doesNotContain("Exception", "org.", "com."));
    }

    private static JWTClaimsSet.Builder claims() {
        return Account.DX.claims();
    }

    private static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }

    private static Arguments bad(String name, JWTClaimsSet.Builder claims) {
        return argumentSet(name, TestRealm.TRUSTED.sign(claims.build()));
    }

    private static String signedWithThePublicKey(JWTClaimsSet claims) throws JOSEException {
        var realm = TestRealm.TRUSTED.publicKey();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(realm.getKeyID())
                        .build(),
                claims);
        jwt.sign(new MACSigner(realm.toPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static String header(String algorithm) {
        return base64("{\"alg\":\"%s\",\"kid\":\"%s\"}"
                .formatted(algorithm, TestRealm.TRUSTED.publicKey().getKeyID()));
    }

    private static String payload(JWTClaimsSet claims) {
        return base64(claims.toString());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
