package org.ayumi.admin.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.api.BackendStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The changes of everything a session's windows show, over one connection. It lasts while something is followed; when it
 * ends or breaks it is opened again, with a fresh token and after a while. Each beginning tells where things stand, so
 * nothing is missed in between.
 *
 * <p>Followers are called on the stream's own thread, without any lock.
 */
public final class SessionStream {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStream.class);

    /** A page that goes and the next that comes make one change of the stream. */
    private static final Duration SETTLING = Duration.ofMillis(200);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Nothing of what is shown can be followed by this person, such as what an edition holds. */
    private static final Duration UNTIL_ANOTHER_PAGE = Duration.ofHours(1);

    private final Function<Set<String>, BackendStream> open;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Followers followers = new Followers();
    private boolean running;
    private @Nullable BackendStream current;
    private Set<String> asked = Set.of();

    SessionStream(Function<Set<String>, BackendStream> open) {
        this.open = open;
    }

    /** Tells the follower of these from now on, in place of what it followed before; of none, it follows no more. */
    public void follow(Consumer<NodeChange> follower, Set<String> ids) {
        lock.lock();
        try {
            followers.follow(follower, ids);
            changed.signalAll();
            if (!running && !followers.isEmpty()) {
                running = true;
                Thread.ofVirtual().name("changes").start(this::run);
            } else if (current != null && !followers.ids().equals(asked)) {
                current.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has everything told again, after a while: somebody could not read what changed. */
    public void askAgain() {
        lock.lock();
        try {
            asked = Set.of();
            if (current != null) {
                current.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes note that the session itself made a version. */
    public void made(String id, int version) {
        lock.lock();
        try {
            followers.made(id, version);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the session itself made a version. */
    public boolean isOwn(String id, int version) {
        lock.lock();
        try {
            return followers.isOwn(id, version);
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is connected, or trying to be. */
    boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        var pause = SHORTEST;
        while (awaitFollowers()) {
            try {
                pause = read() ? SHORTEST : longer(pause);
            } catch (BackendException e) {
                if (e.kind() == Kind.SIGNED_OUT) {
                    LOG.debug("signed out; whoever signs in again follows again");
                    stop();
                    return;
                }
                pause = e.kind() == Kind.INVALID ? UNTIL_ANOTHER_PAGE : longer(pause);
                LOG.debug("no changes for now; again in {}", pause, e);
            } catch (RuntimeException e) {
                LOG.warn("following changes failed; again in {}", pause, e);
                pause = longer(pause);
            }
            rest(pause);
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    /** Reads until the stream ends; tells whether anything came. */
    private boolean read() {
        boolean heard = false;
        try (var stream = open.apply(begin())) {
            if (hold(stream)) {
                for (var change = stream.next("nodeChanges", NodeChange.class);
                        change != null;
                        change = stream.next("nodeChanges", NodeChange.class)) {
                    heard = true;
                    tell(change);
                }
            }
        } finally {
            hold(null);
        }
        return heard;
    }

    private void tell(NodeChange change) {
        List<Consumer<NodeChange>> concerned;
        lock.lock();
        try {
            concerned = followers.of(change.id());
        } finally {
            lock.unlock();
        }
        concerned.forEach(follower -> follower.accept(change));
    }

    private Set<String> begin() {
        lock.lock();
        try {
            asked = followers.ids();
            return asked;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the stream is still what is wanted. */
    private boolean hold(@Nullable BackendStream stream) {
        lock.lock();
        try {
            current = stream;
            return asked.equals(followers.ids());
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing changes any more; false when nobody follows, and the thread is to end. */
    private boolean awaitFollowers() {
        lock.lock();
        try {
            long settling = SETTLING.toNanos();
            while (settling > 0) {
                long before = System.nanoTime();
                boolean signalled = changed.await(settling, TimeUnit.NANOSECONDS);
                settling = signalled ? SETTLING.toNanos() : settling - (System.nanoTime() - before);
            }
            running = !followers.isEmpty();
            return running;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits, but no longer than until something else is followed. */
    private void rest(Duration pause) {
        lock.lock();
        try {
            long left = pause.toNanos();
            while (left > 0 && !followers.isEmpty() && followers.ids().equals(asked)) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            running = false;
        } finally {
            lock.unlock();
        }
    }
}
