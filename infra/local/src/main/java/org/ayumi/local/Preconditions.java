package org.ayumi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What must hold before anything is started. */
final class Preconditions {

    /** Keycloak unpacks to some 200 MB; the rest is room for data and logs. */
    static final long NEEDED_BYTES = 1L << 30;

    private Preconditions() {}

    static void requireSpace(Path folder, long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new StackFailure("ディスクの空きが足りません: " + folder + " に " + (NEEDED_BYTES >> 20) + " MB 以上必要ですが、"
                    + (usableBytes >> 20) + " MB しかありません。");
        }
    }

    static void requireSpace(Path folder) {
        try {
            requireSpace(folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new StackFailure(folder + " の空き容量を調べられません。", e);
        }
    }

    static void requireFree(Map<String, Integer> ports) {
        ports.forEach((name, port) -> {
            if (!isFree(port)) {
                throw new StackFailure(
                        "ポート " + port + "（" + name + "）はほかのプログラムが使っています。それを止めるか、" + Ports.VARIABLE + " でずらしてください。");
            }
        });
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
