package org.ayumi.admin.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The backend over HTTP. */
@Component
class GraphQlBackend implements AyumiBackend {

    private final HttpSyncGraphQlClient client;
    private final JsonMapper json;
    private final BackendSettings settings;

    GraphQlBackend(HttpSyncGraphQlClient client, JsonMapper json, BackendSettings settings) {
        this.client = client;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public <T> @Nullable T retrieve(String documentName, Map<String, ?> variables, String field, Class<T> type) {
        Object value = value(documentName, variables, field);
        return value == null ? null : bind(documentName, () -> json.convertValue(value, type));
    }

    @Override
    public <T> List<T> retrieveList(String documentName, Map<String, ?> variables, String field, Class<T> type) {
        Object value = value(documentName, variables, field);
        if (value == null) {
            return List.of();
        }
        var listType = json.getTypeFactory().constructCollectionType(List.class, type);
        return bind(documentName, () -> json.<List<T>>convertValue(value, listType));
    }

    private @Nullable Object value(String documentName, Map<String, ?> variables, String field) {
        var response = execute(documentName, variables);
        Object value = response.field(field).getValue();
        ResponseErrors.check(response.getErrors(), documentName, value != null);
        return value;
    }

    private ClientGraphQlResponse execute(String documentName, Map<String, ?> variables) {
        try {
            return client.documentName(documentName)
                    .variables(new HashMap<>(variables))
                    .executeSync();
        } catch (RuntimeException e) {
            throw exceptionFor(documentName, e);
        }
    }

    // The client wraps what the transport throws, and the token relay's own exception with it.
    private BackendException exceptionFor(String documentName, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BackendException e -> {
                    return e;
                }
                case ResourceAccessException e -> {
                    return BackendException.unavailable(settings.backendUrl().toString(), e);
                }
                case RestClientException e -> {
                    return BackendException.failed("No usable answer to " + documentName, e);
                }
                default -> {}
            }
        }
        return BackendException.failed("The operation " + documentName + " could not be sent", thrown);
    }

    private static <T> T bind(String documentName, Supplier<T> conversion) {
        try {
            return conversion.get();
        } catch (JacksonException | IllegalArgumentException e) {
            throw BackendException.failed("The answer to " + documentName + " has another shape than expected", e);
        }
    }
}
