package org.ayumi.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.testing.FakeBackend;
import org.ayumi.admin.testing.FakeFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HttpBackendFilesTest {

    private static final FakeBackend BACKEND = FakeBackend.start();

    private final FakeFiles fake = new FakeFiles();
    private final BackendFiles files = new HttpBackendFiles(
            () -> "a-token", new JsonMapper(), new BackendSettings(BACKEND.url(), Duration.ofSeconds(5)));

    @BeforeEach
    void serve() {
        BACKEND.reset().serves("/files", fake).serves("/files/file-1", fake);
    }

    @AfterAll
    static void stop() {
        BACKEND.close();
    }

    @Test
    void a_file_is_sent_with_its_name_and_the_persons_token() {
        var sent = send();

        assertThat(sent.id()).isEqualTo("file-1");
        assertThat(sent.error()).isNull();
        assertThat(fake.bodies())
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains(
                                "name=\"file\"",
                                "filename*=UTF-8''%E8%A8%88%E7%94%BB%E6%9B%B8.pdf",
                                "\r\n\r\nあいう\r\n--")
                        .endsWith("--\r\n"));
        assertThat(BACKEND.tokens()).containsExactly("a-token");
    }

    @Test
    void what_the_backend_objects_to_is_part_of_the_answer() {
        fake.answering(422, "{\"code\":\"DAMAGED\",\"message\":\"壊れています。\"}");

        assertThat(send().error())
                .isNotNull()
                .satisfies(error ->
                        assertThat(error.code() + " " + error.message()).isEqualTo("DAMAGED 壊れています。"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, SIGNED_OUT",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "500, FAILED",
        "502, UNAVAILABLE",
        "503, UNAVAILABLE"
    })
    void an_answer_without_a_sentence_says_why_there_is_none(int status, Kind kind) {
        fake.answering(status, "");

        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(
                        BackendException.class, e -> assertThat(e.kind()).isEqualTo(kind));
        assertThatThrownBy(() -> files.open("/files/file-1"))
                .isInstanceOfSatisfying(
                        BackendException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void a_backend_that_is_down_is_unavailable() {
        BACKEND.goesDown();

        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(
                        BackendException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE));
    }

    @Test
    void a_browser_that_stops_sending_is_no_answer() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> files.send("a.pdf", 10, broken))
                .isInstanceOfSatisfying(
                        BackendException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE));
    }

    @Test
    void a_file_is_received_as_it_comes() throws IOException {
        fake.holding("application/pdf", "%PDF").named("計画書_見本.pdf");

        try (var file = files.open("/files/file-1")) {
            assertThat(file.name()).isEqualTo("計画書_見本.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
            assertThat(file.size()).isEqualTo(4);
            assertThat(file.content()).hasContent("%PDF");
        }
        assertThat(BACKEND.tokens()).containsExactly("a-token");
    }

    private SentFile send() {
        byte[] content = "あいう".getBytes(StandardCharsets.UTF_8);
        return files.send("計画書.pdf", content.length, new ByteArrayInputStream(content));
    }
}
