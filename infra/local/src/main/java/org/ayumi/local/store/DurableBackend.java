package org.ayumi.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * A file-backed MongoDB backend whose acknowledged writes survive the death of the process: every command that may
 * write is committed to the file before its reply leaves, and only one of them runs at a time, so that no commit ever
 * holds half of another one.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getlog",
            "getmore",
            "hello",
            "hostinfo",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "validate",
            "whatsmyuri");

    private final ReentrantLock writing = new ReentrantLock();

    DurableBackend(MVStore file) {
        super(file);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (isRead(command, query)) {
            return super.handleCommand(channel, database, command, query);
        }
        writing.lock();
        try {
            try {
                return super.handleCommand(channel, database, command, query);
            } finally {
                // Also after an error: a bulk write that fails half way has written its first half.
                commit();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Everything not known to read is taken for a write: a commit without changes costs nothing. */
    static boolean isRead(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (!READS.contains(name)) {
            return false;
        }
        return !name.equals("aggregate") || !writesItsResult(query);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof Iterable<?> stages && hasStage(stages, "$out", "$merge");
    }

    private static boolean hasStage(Iterable<?> stages, String... names) {
        for (Object stage : stages) {
            for (String name : names) {
                if (stage instanceof Document document && document.containsKey(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
