package org.ayumi.admin.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The console as a client of Keycloak. Built by hand: asking Keycloak for it would stop the start while it is down. */
@Configuration(proxyBeanMethods = false)
class KeycloakRegistration {

    static final String ID = "keycloak";

    /** Where a sign-in begins. */
    static final String SIGN_IN_PATH = "/oauth2/authorization/" + ID;

    private static final String CLIENT_ID = "ayumi-console";

    @Bean
    ClientRegistrationRepository clientRegistrations(SignInSettings settings) {
        boolean secret = !settings.consoleSecret().isBlank();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(CLIENT_ID)
                .clientSecret(settings.consoleSecret())
                .clientAuthenticationMethod(
                        secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // Fixed, not taken from the request: a forged Host header leads nowhere.
                .redirectUri(settings.consoleUrl() + "/login/oauth2/code/" + ID)
                .scope("openid")
                .issuerUri(settings.issuerUri())
                .authorizationUri(settings.endpoint("auth"))
                .tokenUri(settings.endpoint("token"))
                .jwkSetUri(settings.endpoint("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of(
                        "end_session_endpoint",
                        settings.endpoint("logout"),
                        "backchannel_logout_supported",
                        true,
                        "backchannel_logout_session_supported",
                        true))
                .build());
    }
}
