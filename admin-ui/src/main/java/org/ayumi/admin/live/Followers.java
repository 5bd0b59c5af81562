package org.ayumi.admin.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who in a session follows what, and which versions the session itself made. It knows of no threads: {@link SessionStream}
 * holds its lock whenever it looks into the book or writes into it, and calls those it names after letting go of it.
 */
final class Followers {

    /** What the backend takes at once. The newest followers count; more than some windows full of lists is unheard of. */
    private static final int MOST_IDS = 100;

    private final LinkedHashMap<Consumer<NodeChange>, Set<String>> followed = new LinkedHashMap<>();
    private final Map<String, Integer> own = new HashMap<>();

    /** The follower follows these from now on, in place of what it followed before; of none, it follows no more. */
    void follow(Consumer<NodeChange> follower, Set<String> ids) {
        followed.remove(follower);
        if (!ids.isEmpty()) {
            followed.put(follower, Set.copyOf(ids));
        } else if (followed.isEmpty()) {
            // Nobody is left to be told of a change, let alone spared one's own.
            own.clear();
        }
    }

    boolean isEmpty() {
        return followed.isEmpty();
    }

    /** Everything that is followed; where it is more than the backend takes, what the newest followers follow. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        for (var follower : followed.sequencedValues().reversed()) {
            follower.stream().filter(_ -> ids.size() < MOST_IDS).forEach(ids::add);
        }
        return ids;
    }

    /** Who follows this, in the order they began to. */
    List<Consumer<NodeChange>> of(String id) {
        return followed.entrySet().stream()
                .filter(follower -> follower.getValue().contains(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes note that the session itself made a version. */
    void made(String id, int version) {
        own.merge(id, version, Math::max);
    }

    /** Whether the session itself made a version, or a later one. */
    boolean isOwn(String id, int version) {
        return own.getOrDefault(id, 0) >= version;
    }
}
