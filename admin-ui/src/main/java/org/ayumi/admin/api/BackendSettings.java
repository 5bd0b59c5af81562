package org.ayumi.admin.api;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the backend is.
 *
 * @param backendUrl the GraphQL address
 * @param backendTimeout how long an answer may take
 */
@ConfigurationProperties("ayumi")
public record BackendSettings(
        URI backendUrl, @DefaultValue("12s") Duration backendTimeout) {}
