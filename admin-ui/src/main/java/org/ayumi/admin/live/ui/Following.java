package org.ayumi.admin.live.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which versions a page shows, and which newer ones it was told of. */
final class Following {

    private final Map<String, Integer> shown = new HashMap<>();
    private final Map<String, Integer> newer = new HashMap<>();

    /** Takes note of what is shown now, and nothing else; answers whether these are other things than before. */
    boolean shows(Map<String, Integer> versions) {
        boolean others = !versions.keySet().equals(shown.keySet());
        shown.clear();
        shown.putAll(versions);
        newer.entrySet().removeIf(told -> told.getValue() <= shown.getOrDefault(told.getKey(), Integer.MAX_VALUE));
        return others;
    }

    /** Takes note of a version; answers whether it is newer than what is shown. */
    boolean learns(String id, int version) {
        boolean isNewer = version > shown.getOrDefault(id, Integer.MAX_VALUE);
        if (isNewer) {
            newer.merge(id, version, Math::max);
        }
        return isNewer;
    }

    /** Takes what it was told of for shown: the page would be the same. */
    void settle() {
        shown.putAll(newer);
        newer.clear();
    }

    /** Whether all that is known is shown. */
    boolean isSettled() {
        return newer.isEmpty();
    }

    /** What it was told of that is newer than what is shown. */
    Map<String, Integer> newer() {
        return Map.copyOf(newer);
    }

    /** Those of these versions that are newer than what is shown of the same. */
    Map<String, Integer> beyond(Map<String, Integer> versions) {
        Map<String, Integer> beyond = new HashMap<>(versions);
        beyond.entrySet().removeIf(each -> each.getValue() <= shown.getOrDefault(each.getKey(), Integer.MAX_VALUE));
        return beyond;
    }

    Set<String> ids() {
        return Set.copyOf(shown.keySet());
    }
}
