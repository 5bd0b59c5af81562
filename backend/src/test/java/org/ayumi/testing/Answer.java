package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the backend answered.
 *
 * @param status the HTTP status
 * @param headers the HTTP headers
 * @param text the body as sent
 * @param body the body as JSON; a missing node where it is none
 */
public record Answer(int status, HttpHeaders headers, String text, JsonNode body) {

    private static final Pattern INTERNALS = Pattern.compile(
            "\\b(org|java|javax|jakarta|com|tools|graphql)\\.[a-z]+|Exception|\\tat |stackTrace|\"trace\"");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsHan}]");

    /** Codes of errors about the text of an operation, which the engine words in English. */
    private static final Set<String> FOR_DEVELOPERS = Set.of("INVALID_SYNTAX", "INVALID_QUERY", "LIMIT_EXCEEDED");

    /** A node under {@code data}, by JSON pointer such as {@code /strategy/title}. */
    public JsonNode data(String pointer) {
        return body.at("/data" + pointer);
    }

    /** The code of the first error, or of a refusal beside the GraphQL endpoint; an empty text where there is none. */
    public String errorCode() {
        return body.at("/errors/0/extensions/code").asString(body.path("code").asString(""));
    }

    /** The sentence of the first error or of such a refusal; an empty text where there is none. */
    public String errorMessage() {
        return body.at("/errors/0/message").asString(body.path("message").asString(""));
    }

    /** The code of the first user error of a mutation; an empty text where there is none. */
    public String userErrorCode(String mutation) {
        return data("/" + mutation + "/userErrors/0/code").asString("");
    }

    /** What holds for every answer: no internals, every error with a code, sentences people read in Japanese. */
    Answer requireDecency() {
        assertThat(text).doesNotContainPattern(INTERNALS);
        for (JsonNode error : body.path("errors")) {
            String code = error.at("/extensions/code").asString("");
            assertThat(code).as(text).matches("[A-Z_]+").isNotEqualTo("INTERNAL");
            if (!FOR_DEVELOPERS.contains(code)) {
                assertThat(error.path("message").asString("")).containsPattern(JAPANESE);
            }
        }
        for (JsonNode error : body.findValues("userErrors").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            error.path("code")
                    .stringValueOpt()
                    .ifPresent(code -> assertThat(code).matches("[A-Z_]+"));
            error.path("message")
                    .stringValueOpt()
                    .ifPresent(message -> assertThat(message).containsPattern(JAPANESE));
        }
        if (status >= 400) {
            assertThat(errorCode())
                    .as("an error without a body that says why: %s", text)
                    .isNotEmpty();
        }
        return this;
    }
}
