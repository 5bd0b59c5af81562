package org.ayumi.admin.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Everything behind a sign-in at Keycloak, except what the way there needs. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/ayumi.css",
        "/features.css",
        "/ayumi.js",
        "/unsaved.js",
        "/favicon.svg",
        "/aura/**",
        "/error",
        SignInAgainController.PATH
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SignInSettings settings,
            OAuth2AuthorizedClientRepository tokens,
            SignInGate gate,
            SignInFailurePage failurePage,
            BackChannelLogout backChannelLogout,
            VaadinDefaultRequestCache requestCache) {
        requestCache.setDelegateRequestCache(pagesToReturnTo());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll());
        http.oauth2Login(login -> login.authorizedClientRepository(tokens)
                .tokenEndpoint(token -> token.accessTokenResponseClient(codeExchange()))
                .failureHandler(failurePage));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannelLogout)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(KeycloakRegistration.SIGN_IN_PATH, settings.consoleUrl() + "/")
                        // An unknown address is answered by the shell's own page, not by a refusal.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.headers(ResponseHeaders::configure);
        http.addFilterBefore(gate, OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    /** Tells Spring Security of ended sessions, so that it forgets them. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @SuppressWarnings("NullAway") // null is how the parameter is switched off
    private static HttpSessionRequestCache pagesToReturnTo() {
        var cache = new HttpSessionRequestCache();
        // Else every address after a sign-in ends in "?continue".
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(KeycloakHttp.tokenClient());
        return client;
    }
}
