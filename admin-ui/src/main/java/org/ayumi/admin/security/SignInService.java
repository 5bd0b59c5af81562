package org.ayumi.admin.security;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether Keycloak's realm answers. */
@Component
class SignInService {

    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);

    /** Somebody is waiting for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClient client;
    private final String address;

    SignInService(SignInSettings settings) {
        address = settings.issuerUri() + "/.well-known/openid-configuration";
        client = RestClient.builder()
                .requestFactory(KeycloakHttp.requests(PATIENCE))
                .build();
    }

    boolean answers() {
        try {
            client.get().uri(address).retrieve().toBodilessEntity();
            return true;
        } catch (HttpClientErrorException.TooManyRequests e) {
            return true;
        } catch (RestClientException e) {
            LOG.warn("The sign-in service does not answer at {}", address, e);
            return false;
        }
    }
}
