package org.ayumi.formdraft;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away drafts nobody came back to. Every instance does so, as often as it likes. */
@Component
class FormDraftSweep {

    /** A quarter's report is written within this time, or not at all. */
    static final Duration KEPT_FOR = Duration.ofDays(90);

    /** Longer than a window stays open with what it had typed before. */
    static final Duration PLACE_KEPT_FOR = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(FormDraftSweep.class);

    private final FormDraftRepository drafts;
    private final Clock clock;

    FormDraftSweep(FormDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void sweep() {
        var now = clock.instant();
        long deleted = drafts.deleteOlder(now.minus(KEPT_FOR), now.minus(PLACE_KEPT_FOR));
        if (deleted > 0) {
            LOG.info("cleared away {} drafts", deleted);
        }
    }
}
