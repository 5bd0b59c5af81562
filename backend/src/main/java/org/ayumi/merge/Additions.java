package org.ayumi.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that two people changed from the same base: what one of them added stands beside whatever the other one did. */
public final class Additions {

    private Additions() {}

    /**
     * Both changes together. What both added alike is there once.
     *
     * @return empty where each of the two did more than add
     */
    public static <T> Optional<List<T>> join(List<T> base, List<T> theirs, List<T> mine) {
        if (onlyAdds(base, mine)) {
            return Optional.of(onto(base, theirs, mine));
        }
        return onlyAdds(base, theirs) ? Optional.of(onto(base, mine, theirs)) : Optional.empty();
    }

    private static <T> boolean onlyAdds(List<T> base, List<T> changed) {
        int met = 0;
        for (T each : changed) {
            if (met < base.size() && base.get(met).equals(each)) {
                met++;
            }
        }
        return met == base.size();
    }

    /**
     * A list with what another one adds to the base of both, each behind what it stands behind there and behind what the
     * list has added in the same place.
     *
     * @param added the base with additions
     */
    public static <T> List<T> onto(List<T> base, List<T> list, List<T> added) {
        var result = new ArrayList<>(list);
        int met = 0;
        int place = 0;
        for (T each : added) {
            boolean known = met < base.size() && base.get(met).equals(each);
            int there = result.indexOf(each);
            if (known) {
                met++;
            }
            if (there >= 0 && (known || !base.contains(each))) {
                place = there + 1;
            } else if (!known) {
                while (place < result.size() && !base.contains(result.get(place))) {
                    place++;
                }
                result.add(place, each);
                place++;
            }
        }
        return List.copyOf(result);
    }
}
