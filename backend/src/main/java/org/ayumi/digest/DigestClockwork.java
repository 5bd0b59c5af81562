package org.ayumi.digest;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.member.MembersUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Composes and sends every minute, on a thread of its own: no request ever waits for a mail server. */
final class DigestClockwork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DigestClockwork.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DigestComposer composer;
    private final DigestSender sender;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("digests").daemon().factory());
    private boolean waiting;

    DigestClockwork(DigestComposer composer, DigestSender sender) {
        this.composer = composer;
        this.sender = sender;
    }

    /** Public for the container alone. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        executor.scheduleWithFixedDelay(this::tick, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            composer.run();
            waiting = false;
        } catch (MembersUnavailable e) {
            if (!waiting) {
                LOG.warn("digests wait for Keycloak; asking again every {}", EVERY, e);
            }
            waiting = true;
        } catch (RuntimeException e) {
            LOG.warn("could not compose digests; trying again in {}", EVERY, e);
        }
        try {
            sender.run();
        } catch (RuntimeException e) {
            LOG.warn("could not look into the outbox; trying again in {}", EVERY, e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
