package org.ayumi.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The few plain requests the launcher sends, all of them to this machine. */
final class Http {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 20_000;

    private Http() {}

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param body the text, empty where there was none
     */
    record Answer(int status, String body) {}

    /** Whether a GET answers 200. */
    static boolean answers(String address) {
        try {
            return send(address, null).status() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Posts a form. */
    static Answer post(String address, String form) throws IOException {
        return send(address, form);
    }

    private static Answer send(String address, @Nullable String form) throws IOException {
        // Never through a proxy: everything is on this machine.
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        if (form != null) {
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            try (OutputStream body = connection.getOutputStream()) {
                body.write(form.getBytes(StandardCharsets.UTF_8));
            }
        }
        int status = connection.getResponseCode();
        try (InputStream stream = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            String body = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(status, body);
        }
    }
}
