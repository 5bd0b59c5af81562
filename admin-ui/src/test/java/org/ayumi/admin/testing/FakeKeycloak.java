package org.ayumi.admin.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The part of Keycloak the console talks to: its description, its keys and its token endpoint. */
public final class FakeKeycloak implements AutoCloseable {

    private static final String REALM = "/realms/ayumi";
    private static final String CLIENT = "ayumi-console";

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger refreshes = new AtomicInteger();

    private volatile String nonce = "";
    private volatile String person = "dx";
    private volatile String ssoSession = "sso-1";
    private volatile long seconds = 300;
    private volatile boolean down;
    private volatile boolean ended;

    private FakeKeycloak(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** A realm on a free port in which {@code dx} signs in. */
    public static FakeKeycloak start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keycloak = new FakeKeycloak(
                    server,
                    new RSAKeyGenerator(2048)
                            .keyID("key")
                            .algorithm(JWSAlgorithm.RS256)
                            .generate());
            server.createContext(REALM, keycloak::handle);
            server.start();
            return keycloak;
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException("The fake Keycloak does not start", e);
        }
    }

    /** The realm's address. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    /** Forgets what it was told and counts from zero. */
    public FakeKeycloak reset() {
        down = false;
        ended = false;
        seconds = 300;
        refreshes.set(0);
        return signsIn("dx", "sso-1");
    }

    /** Who signs in next, and from which SSO session. */
    public FakeKeycloak signsIn(String newPerson, String newSsoSession) {
        person = newPerson;
        ssoSession = newSsoSession;
        return this;
    }

    /** The nonce of the sign-in under way. */
    public FakeKeycloak nonce(String newNonce) {
        nonce = newNonce;
        return this;
    }

    /** How long access tokens last from now on. */
    public FakeKeycloak tokensLast(long newSeconds) {
        seconds = newSeconds;
        return this;
    }

    /** Breaks every connection from now on. */
    public FakeKeycloak goesDown() {
        down = true;
        return this;
    }

    /** Answers again. */
    public FakeKeycloak comesUp() {
        down = false;
        return this;
    }

    /** The SSO session is over: nothing is renewed any more. */
    public FakeKeycloak endsTheSession() {
        ended = true;
        return this;
    }

    /** How many renewals were asked for. */
    public int refreshes() {
        return refreshes.get();
    }

    /** What Keycloak posts to the console when an SSO session is ended elsewhere. */
    public String logoutToken(String endedSsoSession) {
        return sign(
                claims().claim("sid", endedSsoSession)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build(),
                "logout+jwt");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (down) {
            exchange.close();
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/certs")) {
            answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        } else if (path.endsWith("/token")) {
            token(exchange, request.contains("grant_type=refresh_token"));
        } else {
            answer(exchange, 200, "{\"issuer\":\"" + issuer() + "\"}");
        }
    }

    private void token(HttpExchange exchange, boolean refresh) throws IOException {
        int number = refresh ? refreshes.incrementAndGet() : 0;
        if (ended) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");
            return;
        }
        String idToken =
                sign(claims().claim("sid", ssoSession).claim("nonce", nonce).build(), "JWT");
        answer(exchange, 200, """
                {"access_token": "access-%d", "refresh_token": "refresh-%d", "token_type": "Bearer",
                 "expires_in": %d, "scope": "openid", "id_token": "%s"}""".formatted(number, number, seconds, idToken));
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(person)
                .audience(List.of(CLIENT))
                .claim("azp", CLIENT)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private String sign(JWTClaimsSet claims, String type) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
