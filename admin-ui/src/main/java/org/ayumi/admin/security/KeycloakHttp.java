package org.ayumi.admin.security;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** HTTP towards Keycloak, with an end to every wait. */
final class KeycloakHttp {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(10);

    private KeycloakHttp() {}

    /** A client for the token endpoint. */
    static RestClient tokenClient() {
        return RestClient.builder()
                .requestFactory(requests(TOKEN_TIMEOUT))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** Requests that wait this long for an answer, and hardly at all for a connection. */
    static JdkClientHttpRequestFactory requests(Duration readTimeout) {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        factory.setReadTimeout(readTimeout);
        return factory;
    }
}
