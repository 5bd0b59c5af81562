package org.ayumi.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Every request but the health probe carries a bearer token; there are no sessions and no cookies. */
@Configuration(proxyBeanMethods = false)
class ResourceServer {

    @Bean
    SecurityFilterChain bearerTokensOnly(HttpSecurity http, JwtDecoder decoder, TokenSettings settings) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(new Persons());
        var verified = new VerifiedTokens(provider::authenticate, Clock.systemUTC());
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        // The first dispatch of each request was authorised already.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> verified)
                        // Where clients are told to ask for a token: at the realm, and any network may carry it.
                        .protectedResourceMetadata(metadata -> metadata.protectedResourceMetadataCustomizer(
                                about -> about.authorizationServer(settings.issuerUri())
                                        .tlsClientCertificateBoundAccessTokens(false)))
                        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(refusal());
                                return filter;
                            }
                        }))
                .build();
    }

    /** Keys that cannot be fetched are not the caller's fault: 503, so that nobody is sent to sign in again for it. */
    private static AuthenticationFailureHandler refusal() {
        var unauthorized = new BearerTokenAuthenticationEntryPoint();
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                response.setHeader("Retry-After", "5");
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            } else {
                unauthorized.commence(request, response, failure);
            }
        };
    }
}
