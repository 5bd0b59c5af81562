package org.ayumi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The backend's clock, which runs as every clock does, but can be set to another day. */
public final class TestClock extends Clock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private volatile Duration ahead = Duration.ZERO;

    /** Sets it to noon of a day in Japan. */
    public void set(LocalDate day) {
        set(day.atTime(12, 0).atZone(JAPAN).toInstant());
    }

    /** Sets it to a moment. */
    public void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    /** Sets it right. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the backend asks for moments only");
    }
}
