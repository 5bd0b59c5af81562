package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What came of a mutation.
 *
 * @param answer the whole answer
 * @param payload the mutation's payload; a null or missing node where it was refused
 */
public record Sent(Answer answer, JsonNode payload) {

    /** Requires that the change was made; answers the initiative. */
    public JsonNode accepted() {
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        assertThat(payload.path("userErrors").size()).as(answer.text()).isZero();
        assertThat(payload.path("conflict").isNull()).isTrue();
        return payload.path("initiative");
    }

    /** The codes of the user errors, each with its field: {@code REASON_REQUIRED at reason}. */
    public List<String> complaints() {
        return payload.path("userErrors").valueStream().map(Sent::complaint).toList();
    }

    private static String complaint(JsonNode error) {
        var path = error.path("field").valueStream().map(JsonNode::asString).toList();
        assertThat(path).startsWith("input");
        return "%s at %s".formatted(error.path("code").asString(), String.join(".", path.subList(1, path.size())));
    }

    /** A measure of the initiative answered, such as {@code 2025-01-1}. */
    public JsonNode measure(String key) {
        return payload.at("/initiative/kpis")
                .valueStream()
                .flatMap(kpi -> kpi.path("measures").valueStream())
                .filter(measure -> measure.path("id").asString().equals(Ids.measure(key)))
                .findFirst()
                .orElseThrow();
    }
}
