package org.ayumi.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.revision.DocumentChanged;
import org.ayumi.revision.NextEntry;
import org.ayumi.revision.RevisionLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Follows documents in the log, whoever writes them: while somebody listens, one look a second for the entry behind the
 * version last seen of each, in one command. That this instance made a change itself only makes the look come at once.
 *
 * @see "docs/decisions/004-archive-before-replace.md"
 */
@Component
public class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final RevisionLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, FollowedDocument> documents = new HashMap<>();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon().factory());
    private @Nullable ScheduledFuture<?> looking;
    private boolean failing;

    ChangeFeed(RevisionLog log) {
        this.log = log;
    }

    private static final class FollowedDocument {
        private final Set<Follower> followers = new HashSet<>();
        private int version = Integer.MAX_VALUE;
    }

    /**
     * The versions of objects from now on, beginning with those they stand at; of several that came while the reader was
     * busy, the newest alone. Nothing is told twice, and nothing is missed since the objects were read.
     */
    public Flux<NodeChange> follow(List<FollowedNode> nodes) {
        return Flux.create(
                reader -> {
                    var follower = new Follower(nodes, reader);
                    reader.onDispose(() -> leave(follower));
                    follower.begin();
                    join(follower);
                    if (reader.isCancelled()) {
                        // Gone before it was here.
                        leave(follower);
                    }
                },
                FluxSink.OverflowStrategy.BUFFER);
    }

    private void join(Follower follower) {
        lock.lock();
        try {
            follower.documents().forEach((name, version) -> {
                var document = documents.computeIfAbsent(name, _ -> new FollowedDocument());
                document.followers.add(follower);
                // Back to where the new one stands: the others pass over what they know.
                document.version = Math.min(document.version, version);
            });
            if (looking == null && !clockwork.isShutdown()) {
                looking = clockwork.scheduleWithFixedDelay(
                        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void leave(Follower follower) {
        lock.lock();
        try {
            follower.documents()
                    .keySet()
                    .forEach(name -> documents.computeIfPresent(name, (_, document) -> {
                        document.followers.remove(follower);
                        return document.followers.isEmpty() ? null : document;
                    }));
            if (documents.isEmpty() && looking != null) {
                looking.cancel(false);
                looking = null;
            }
        } finally {
            lock.unlock();
        }
    }

    @EventListener
    void nudge(DocumentChanged change) {
        if (isFollowed(change.logName()) && nudged.compareAndSet(false, true)) {
            try {
                clockwork.execute(() -> {
                    // Before looking: a change that comes while we look is looked for once more.
                    nudged.set(false);
                    look();
                });
            } catch (RejectedExecutionException ending) {
                LOG.debug("a change while ending; readers ask another instance");
            }
        }
    }

    /** Ends all streams, so that stopping waits for none of them. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        clockwork.shutdownNow();
        followers().forEach(Follower::end);
    }

    /** Looks until nothing is new; swarms of changes are followed entry by entry. */
    private void look() {
        try {
            List<NextEntry> found;
            do {
                found = log.listNext(standing());
                found.forEach(this::tell);
            } while (!found.isEmpty());
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("could not look for changes; looking on every {}", EVERY, e);
            }
            failing = true;
        }
    }

    private void tell(NextEntry entry) {
        List<Follower> followers;
        lock.lock();
        try {
            var document = documents.get(entry.document());
            if (document == null) {
                return;
            }
            if (document.version == entry.version() - 1) {
                document.version = entry.version();
            }
            followers = List.copyOf(document.followers);
        } finally {
            lock.unlock();
        }
        followers.forEach(follower -> follower.take(entry));
    }

    private Map<String, Integer> standing() {
        lock.lock();
        try {
            return documents.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, document -> document.getValue().version));
        } finally {
            lock.unlock();
        }
    }

    private boolean isFollowed(String logName) {
        lock.lock();
        try {
            return documents.containsKey(logName);
        } finally {
            lock.unlock();
        }
    }

    boolean isFollowed() {
        return !followers().isEmpty();
    }

    private Set<Follower> followers() {
        lock.lock();
        try {
            return documents.values().stream()
                    .flatMap(document -> document.followers.stream())
                    .collect(Collectors.toSet());
        } finally {
            lock.unlock();
        }
    }
}
