package org.ayumi.common;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them, in the municipality's time. */
public final class JapaneseTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("GGGGy年M月d日（E）H:mm", Locale.JAPAN)
            .withChronology(JapaneseChronology.INSTANCE)
            .withZone(ZoneId.of("Asia/Tokyo"));

    private JapaneseTime() {}

    /** Such as 令和8年3月31日（火）17:02. */
    public static String format(Instant moment) {
        return FORMAT.format(moment);
    }
}
