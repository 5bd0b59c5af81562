package org.ayumi.admin.api;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The HTTP client towards the backend: one for all people, the token added to each call. */
@Configuration(proxyBeanMethods = false)
class GraphQlClientConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    @Bean
    HttpSyncGraphQlClient graphQlClient(BackendSettings settings, AccessTokens tokens, SharedFragments documents) {
        var http = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.backendTimeout());
        var rest = RestClient.builder()
                .baseUrl(settings.backendUrl().toString())
                .requestFactory(requests)
                .requestInterceptor(new TokenRelay(tokens));
        return HttpSyncGraphQlClient.builder(rest).documentSource(documents).build();
    }
}
