package org.ayumi.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a token says. The signature is the backend's concern, not this reader's.
 *
 * @param json the token's payload
 */
record Claims(JsonNode json) {

    static Claims of(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new Claims(JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8)));
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    List<String> departments() {
        return list(json.path("departments"));
    }

    List<String> roles() {
        return list(json.path("realm_access").path("roles"));
    }

    private static List<String> list(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }
}
