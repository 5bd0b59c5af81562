package org.ayumi.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The local stack's secrets: random, made once for each state folder, readable by its owner only.
 *
 * @param console the console's client secret
 * @param backend the backend's client secret, for user administration
 * @param admin the password of Keycloak's own administrator, {@code admin}
 */
record Secrets(String console, String backend, String admin) {

    static Secrets loadOrCreate(Path file) {
        try {
            Properties known = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            Secrets secrets = new Secrets(known(known, "console"), known(known, "backend"), known(known, "admin"));
            secrets.write(file);
            return secrets;
        } catch (IOException e) {
            throw new StackFailure(file + " を読み書きできません。", e);
        }
    }

    private static String known(Properties known, String name) {
        String value = known.getProperty(name);
        return value == null || value.isBlank() ? random() : value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Properties all = new Properties();
        all.setProperty("console", console);
        all.setProperty("backend", backend);
        all.setProperty("admin", admin);
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        }
    }

    /** Never the secrets themselves: records end up in logs. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
