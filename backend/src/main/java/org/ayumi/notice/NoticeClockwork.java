package org.ayumi.notice;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayumi.revision.DocumentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for notices to give: from the start on every few minutes, which is what counts, and shortly after each change,
 * which only makes it fast.
 */
@Component
@ConditionalOnBooleanProperty(name = "ayumi.notices.enabled", matchIfMissing = true)
class NoticeClockwork {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeClockwork.class);

    /** Changes come in swarms; one look serves them all. */
    private static final Duration AFTER_A_CHANGE = Duration.ofSeconds(2);

    private final NoticeSweep sweep;
    private final Duration every;
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notices").daemon().factory());

    NoticeClockwork(NoticeSweep sweep, @Value("${ayumi.notices.every}") Duration every) {
        this.sweep = sweep;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        executor.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @EventListener(DocumentChanged.class)
    void nudge() {
        if (nudged.compareAndSet(false, true)) {
            try {
                executor.schedule(this::lookAgain, AFTER_A_CHANGE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                LOG.debug("a change while ending; the next start looks");
            }
        }
    }

    @PreDestroy
    void end() {
        executor.shutdownNow();
    }

    private void lookAgain() {
        // Before looking: a change that comes while we look is looked for once more.
        nudged.set(false);
        look();
    }

    private void look() {
        try {
            int given = sweep.run();
            if (given > 0) {
                LOG.info("gave {} notices", given);
            }
        } catch (RuntimeException e) {
            LOG.warn("could not look for notices; looking again in {}", every, e);
        }
    }
}
