package org.ayumi.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A realm that publishes its key as Keycloak does and signs tokens with it; a second one plays the foreign realm. */
public final class TestRealm {

    /** The realm the backend under test trusts. */
    public static final TestRealm TRUSTED = new TestRealm("ayumi");

    /** A realm of the same server the backend must not trust. */
    public static final TestRealm FOREIGN = new TestRealm("other");

    private final String issuer;
    private final RSAKey key;

    private TestRealm(String name) {
        try {
            key = new RSAKeyGenerator(2048).keyID(name).generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer = "http://localhost:%d/realms/%s"
                    .formatted(server.getAddress().getPort(), name);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/realms/" + name + "/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's address. */
    public String issuer() {
        return issuer;
    }

    /** The public half of its key, as the realm publishes it. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** Signs claims as they are. */
    public String sign(JWTClaimsSet claims) {
        return sign(claims, this);
    }

    /** Signs claims as they are, but names the key of another realm. */
    public String sign(JWTClaimsSet claims, TestRealm pretended) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(pretended.key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
