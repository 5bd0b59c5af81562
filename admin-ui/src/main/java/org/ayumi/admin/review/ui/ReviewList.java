package org.ayumi.admin.review.ui;

import java.util.Locale;
import java.util.stream.Stream;

/** The lists of the page, by their names in its address. */
enum ReviewList {
    /** 確認待ち */
    WAITING,
    /** 評価が異なる報告 */
    DIFFERING,
    /** 未報告 */
    MISSING;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list of this name; what waits for any other. */
    static ReviewList of(String key) {
        return Stream.of(values())
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElse(WAITING);
    }
}
