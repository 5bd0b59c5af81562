package org.ayumi.admin.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in and where they come back to.
 *
 * @param issuerUri the realm's address, as browsers and the console reach it
 * @param consoleUrl the console's own address, as browsers reach it
 * @param consoleSecret the client's secret; empty for a public client, which has PKCE alone
 */
@ConfigurationProperties("ayumi")
record SignInSettings(
        String issuerUri,
        String consoleUrl,
        @DefaultValue("") String consoleSecret) {

    SignInSettings {
        issuerUri = withoutSlash(issuerUri);
        consoleUrl = withoutSlash(consoleUrl);
    }

    String endpoint(String name) {
        return issuerUri + "/protocol/openid-connect/" + name;
    }

    private static String withoutSlash(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
