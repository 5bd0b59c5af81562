package org.ayumi.local;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays one JSON document over another: objects are merged, {@code null} removes, lists of named things are joined (the
 * same name again merges into the first), everything else is replaced.
 */
final class JsonMerge {

    /** What names a thing in a realm file, the first one present wins. */
    private static final List<String> NAMES = List.of("clientId", "username", "client", "name");

    private JsonMerge() {}

    /** The overlay laid over the base; neither is changed. */
    static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
        ObjectNode merged = base.deepCopy();
        overlay.properties().forEach(entry -> {
            JsonNode below = merged.get(entry.getKey());
            JsonNode above = entry.getValue();
            if (above.isNull()) {
                merged.remove(entry.getKey());
            } else if (below instanceof ObjectNode left && above instanceof ObjectNode right) {
                merged.set(entry.getKey(), merge(left, right));
            } else if (below instanceof ArrayNode left && above instanceof ArrayNode right && areNamed(right)) {
                merged.set(entry.getKey(), join(left, right));
            } else {
                merged.set(entry.getKey(), above.deepCopy());
            }
        });
        return merged;
    }

    private static ArrayNode join(ArrayNode base, ArrayNode overlay) {
        ArrayNode joined = base.deepCopy();
        for (JsonNode thing : overlay) {
            int place = indexOf(joined, nameOf(thing));
            if (place < 0) {
                joined.add(thing.deepCopy());
            } else {
                joined.set(place, merge((ObjectNode) joined.get(place), (ObjectNode) thing));
            }
        }
        return joined;
    }

    private static boolean areNamed(ArrayNode things) {
        for (JsonNode thing : things) {
            if (nameOf(thing).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(ArrayNode things, String name) {
        for (int i = 0; i < things.size(); i++) {
            if (nameOf(things.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String nameOf(JsonNode thing) {
        if (thing instanceof ObjectNode object) {
            for (String key : NAMES) {
                if (object.get(key) instanceof JsonNode name && name.isString()) {
                    return key + "=" + name.stringValue();
                }
            }
        }
        return "";
    }
}
