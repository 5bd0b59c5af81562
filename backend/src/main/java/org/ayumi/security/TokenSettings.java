package org.ayumi.security;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are accepted.
 *
 * @param issuerUri the realm, as tokens name it in {@code iss}
 * @param jwkSetUri where the realm's keys are fetched; derived from the issuer where not set
 * @param audience what tokens must name in {@code aud}
 */
@ConfigurationProperties("ayumi")
record TokenSettings(
        String issuerUri,
        @Nullable String jwkSetUri,
        @DefaultValue("ayumi-api") String audience) {

    TokenSettings {
        Required.text(issuerUri, "ayumi.issuer-uri");
        jwkSetUri = jwkSetUri == null || jwkSetUri.isBlank() ? issuerUri + "/protocol/openid-connect/certs" : jwkSetUri;
    }
}
