package org.ayumi.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * The embedded store, listening on 127.0.0.1 only.
 *
 * @see DurableBackend for what an acknowledged write means
 */
public final class Store implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** Below this share of live data (percent) the file is rewritten when it is opened. */
    private static final int WORTH_COMPACTING = 40;

    private static final int COMPACTING_MILLIS = 3_000;

    private final MVStore file;
    private final MongoServer server;

    private Store(MVStore file, MongoServer server) {
        this.file = file;
        this.server = server;
    }

    /**
     * Opens the file, creating it where there is none, and starts to listen.
     *
     * @param path the file that holds every database
     * @param port a free port, or 0 for any
     */
    public static Store start(Path path, int port) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the store at " + path, e);
        }
        // No background commits: they could catch a write half way. Commits happen between writes only.
        MVStore file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        if (file.getFileStore().getFillRate() < WORTH_COMPACTING) {
            file.compactFile(COMPACTING_MILLIS);
        }
        MongoServer server = new MongoServer(new DurableBackend(file));
        server.bind(new InetSocketAddress(LOOPBACK, port));
        return new Store(file, server);
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Whether the file still takes writes; a full disk closes it. */
    public boolean isOpen() {
        return !file.isClosed();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
