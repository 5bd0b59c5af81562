package org.ayumi.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;

/** A store for the whole test run: the embedded one, or the MongoDB server named by {@code AYUMI_TEST_MONGODB_URI}. */
public final class TestStore {

    private static final String DATABASE =
            "ayumi_test_" + ProcessHandle.current().pid();

    private static final String URI = Optional.ofNullable(System.getenv("AYUMI_TEST_MONGODB_URI"))
            .filter(uri -> !uri.isBlank())
            .map(TestStore::withDatabase)
            .orElseGet(TestStore::embedded);

    private TestStore() {}

    /** The URI of an empty database of this run's own. */
    public static String uri() {
        return URI;
    }

    private static String embedded() {
        return new MongoServer(new MemoryBackend()).bindAndGetConnectionString() + "/" + DATABASE;
    }

    private static String withDatabase(String uri) {
        int options = uri.indexOf('?');
        String hosts = options < 0 ? uri : uri.substring(0, options);
        int slash = hosts.indexOf('/', "mongodb://".length());
        return (slash < 0 ? hosts : hosts.substring(0, slash)) + "/" + DATABASE
                + (options < 0 ? "" : uri.substring(options));
    }
}
