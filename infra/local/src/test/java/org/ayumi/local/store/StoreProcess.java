package org.ayumi.local.store;

import java.nio.file.Path;

/** The store alone in a process of its own, so that a test can kill it. */
final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] arguments) {
        Store store = Store.start(Path.of(arguments[0]), 0);
        System.out.println("port " + store.port());
    }
}
