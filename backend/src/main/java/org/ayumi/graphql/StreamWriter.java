package org.ayumi.graphql;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.BaseSubscriber;

/**
 * Writes a stream's answers as events, on a thread of its own, which may wait for its reader as long as it takes; asks for
 * the next answer when one is written. Shows a sign of life where none comes, which also tells when the reader is gone.
 * Nothing is written before it is told to start.
 */
final class StreamWriter extends BaseSubscriber<Map<String, Object>> {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWriter.class);
    private static final Map<String, Object> END = Map.of("end", "");

    private final ServerResponse.SseBuilder events;
    private final Duration signOfLife;
    /** One answer at most, and the end. */
    private final BlockingQueue<Map<String, Object>> next = new LinkedBlockingQueue<>();

    private volatile boolean gone;

    StreamWriter(ServerResponse.SseBuilder events, Duration signOfLife) {
        this.events = events;
        this.signOfLife = signOfLife;
        events.onTimeout(this::leave);
        events.onError(reason -> leave());
        events.onComplete(this::leave);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    /** Begins to write. */
    void start() {
        Thread.ofVirtual().name("event-stream").start(this::write);
    }

    @Override
    protected void hookOnNext(Map<String, Object> answer) {
        next.add(answer);
    }

    @Override
    protected void hookOnComplete() {
        next.add(END);
    }

    @Override
    protected void hookOnError(Throwable broken) {
        LOG.error("an event stream broke; its reader sees it end, and asks again", broken);
        next.add(END);
    }

    private void leave() {
        gone = true;
        cancel();
    }

    private void write() {
        try {
            while (!gone) {
                var answer = next.poll(signOfLife.toMillis(), TimeUnit.MILLISECONDS);
                if (answer == null) {
                    events.comment("");
                    events.send();
                } else if (answer == END) {
                    events.event("complete").data("");
                    events.complete();
                    return;
                } else {
                    events.event("next").data(answer);
                    request(1);
                }
            }
        } catch (IOException | InterruptedException readerGone) {
            leave();
            events.error(readerGone);
        } catch (RuntimeException broken) {
            LOG.error("an event could not be written", broken);
            leave();
            events.error(broken);
        }
    }
}
