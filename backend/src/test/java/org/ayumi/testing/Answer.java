package org.ayumi.testing;

import tools.jackson.databind.JsonNode;

/**
 * What the backend answered.
 *
 * @param status the HTTP status
 * @param text the body as sent
 * @param body the body as JSON; a missing node where it is none
 */
public record Answer(int status, String text, JsonNode body) {

    /** A node under {@code data}, by JSON pointer such as {@code /strategy/title}. */
    public JsonNode data(String pointer) {
        return body.at("/data" + pointer);
    }

    /** The code of the first error; an empty text where there is none. */
    public String errorCode() {
        return body.at("/errors/0/extensions/code").asString("");
    }

    /** The code of the first user error of a mutation; an empty text where there is none. */
    public String userErrorCode(String mutation) {
        return data("/" + mutation + "/userErrors/0/code").asString("");
    }
}
