package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SampleFiles;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Uploads;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Uploads over HTTP: who may, how large, and who may open what nothing has claimed. */
@BackendTest
class FileUploadTest {

    private static final int LIMIT = 10 * 1024 * 1024;
    private static final long HUNDRED = 100L * 1024 * 1024;

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Uploads uploads;

    @BeforeEach
    void startEmpty() {
        store.reset();
        uploads = new Uploads(api);
    }

    @ParameterizedTest
    @CsvSource({
        "JOHO, 200",
        "DX, 200",
        "KIKAKU, 200",
        "KOSEKI, 200",
        "KOKUHO, 200",
        "ZEIMU, 403",
        "KANBU, 403",
        "MUSHOKU, 403"
    })
    void whoMayWriteMayUpload(Account account, int status) {
        var answer = uploads.send(account, "計画書.pdf", SampleFiles.pdf());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(status == 200 ? "" : "FORBIDDEN");
        assertThat(stored()).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void withoutATokenNothingIsRead() {
        var answer =
                uploads.send((String) null, BodyPublishers.ofByteArray(Uploads.body("file", "a.pdf", new byte[9])));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.body().propertyNames()).containsExactly("code", "message");
    }

    @Test
    void whatWasStoredIsToldAndFetchedByItsOwner() {
        byte[] content = SampleFiles.image("png");
        var answer = uploads.send(Account.KOSEKI, "C:\\窓口\\混雑 図.png", content);

        assertThat(answer.body().propertyNames()).containsExactly("id", "name", "type", "size");
        assertThat(answer.body().path("name").asString()).isEqualTo("混雑 図.png");
        assertThat(answer.body().path("type").asString()).isEqualTo("image/png");
        assertThat(answer.body().path("size").asInt()).isEqualTo(content.length);

        String id = answer.body().path("id").asString();
        var fetched = uploads.fetch(Account.KOSEKI.token(), id);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(content);
        assertThat(fetched.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(fetched.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(fetched.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache ->
                        assertThat(cache).contains("private", "no-cache").doesNotContain("public"));
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%E6%B7%B7%E9%9B%91%20%E5%9B%B3.png"));
        String tag = fetched.headers().firstValue("ETag").orElseThrow();
        assertThat(uploads.fetch(Account.KOSEKI.token(), id, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(uploads.fetch(Account.KOKUHO.token(), id, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void nobodyElseOpensAnUploadNothingHasClaimed(Account account) {
        String id = uploads.sent(Account.KOSEKI, "計画書.pdf", SampleFiles.pdf());

        var fetched = uploads.fetch(account.token(), id);

        assertThat(fetched.statusCode()).isEqualTo(account == Account.KOSEKI ? 200 : 404);
        assertThat(uploads.fetch(null, id).statusCode()).isEqualTo(401);
    }

    @Test
    void idsThatNameNothingAreNotFound() {
        for (var id : List.of(
                "x",
                Ids.of("File", "x"),
                Ids.of("File", "0123456789ab-0123456789abcdef0123"),
                Ids.of("Initiative", "2025-01"))) {
            var fetched = uploads.fetch(Account.DX.token(), id);

            assertThat(fetched.statusCode()).isEqualTo(404);
            assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).startsWith("{\"code\":\"NOT_FOUND\"");
        }
    }

    @Test
    void whatIsRefusedIsRefusedWithASentenceAndStoredNowhere() {
        assertRefused(uploads.send(Account.KOSEKI, "空.pdf", new byte[0]), 422, "EMPTY_FILE");
        assertRefused(uploads.send(Account.KOSEKI, "資料.pdf", SampleFiles.text("MZ\0\1")), 415, "TYPE_NOT_ALLOWED");
        assertRefused(uploads.send(Account.KOSEKI, "画面.pdf", SampleFiles.image("png")), 422, "NAME_MISMATCH");
        assertRefused(uploads.send(Account.KOSEKI, "膨らむ.xlsx", SampleFiles.bomb(260)), 422, "EXPANDS_TOO_FAR");
        assertRefused(
                uploads.send(
                        Account.KOSEKI.token(),
                        BodyPublishers.ofByteArray(Uploads.body("other", "a.txt", new byte[3]))),
                400,
                "NO_FILE");
        assertRefused(uploads.send(Account.KOSEKI.token(), BodyPublishers.ofString("--nonsense")), 400, "NO_FILE");
        assertRefused(
                api.send(
                        "/files",
                        request -> request.header("Authorization", "Bearer " + Account.KOSEKI.token())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))),
                400,
                "NO_FILE");
        assertThat(stored()).isZero();
    }

    @Test
    void aFileAtTheLimitIsStoredAndOneByteMoreIsNot() {
        byte[] full = SampleFiles.text("x".repeat(LIMIT));
        byte[] over = SampleFiles.text("x".repeat(LIMIT + 1));

        assertThat(uploads.send(Account.KOSEKI, "上限.txt", full).status()).isEqualTo(200);
        assertRefused(uploads.send(Account.KOSEKI, "超過.txt", over), 413, "TOO_LARGE");
        assertThat(database.getCollection("files.chunks").countDocuments()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aHundredMegabytesAreRefusedWhetherAnnouncedOrNotAndFillNothing(boolean announced) throws IOException {
        var endless = BodyPublishers.ofInputStream(Uploads.body("大きい.pdf", HUNDRED));
        var body = announced ? BodyPublishers.fromPublisher(endless, Uploads.length("大きい.pdf", HUNDRED)) : endless;
        long before = temporary();

        assertRefused(uploads.send(Account.KOSEKI.token(), body), 413, "TOO_LARGE");

        assertThat(stored()).isZero();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void aClientThatAsksFirstSendsNothingOfAHundredMegabytes() {
        var read = new AtomicLong();
        var body = counted(
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(Uploads.body("大きい.pdf", HUNDRED)),
                        Uploads.length("大きい.pdf", HUNDRED)),
                read);

        var answer = api.send(
                "/files",
                request -> request.expectContinue(true)
                        .header("Authorization", "Bearer " + Account.KOSEKI.token())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(body));

        assertRefused(answer, 413, "TOO_LARGE");
        assertThat(read).hasValue(0);
    }

    @Test
    void aClientThatSendsBeforeItListensGetsTheReasonToo() throws IOException {
        String head = """
                POST /files HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=--------ayumi\r
                Content-Length: %d\r
                \r
                """.formatted(Account.KOSEKI.token(), Uploads.length("大きい.pdf", HUNDRED));
        try (var socket = new Socket("localhost", api.address().getPort());
                var body = Uploads.body("大きい.pdf", HUNDRED).get()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            body.transferTo(socket.getOutputStream());

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close", "{\"code\":\"TOO_LARGE\"");
        }
        assertThat(stored()).isZero();
    }

    @Test
    void whoMayNotUploadIsToldSoWhateverTheSize() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000]));

        var answer = uploads.send(Account.KANBU.token(), body);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
    }

    @Test
    void thereIsAnEndToUploadsThatNothingClaims() {
        for (int i = 0; i < 50; i++) {
            uploads.sent(Account.KOSEKI, "メモ.txt", SampleFiles.text("x"));
        }

        assertRefused(uploads.send(Account.KOSEKI, "メモ.txt", SampleFiles.text("x")), 429, "TOO_MANY");
        assertThat(uploads.send(Account.KOKUHO, "メモ.txt", SampleFiles.text("x")).status())
                .isEqualTo(200);
    }

    @Test
    void manyUploadsAtOnceAreAllStored() throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            var ids = threads.invokeAll(IntStream.range(0, 24)
                    .<Callable<String>>mapToObj(
                            i -> () -> uploads.sent(Account.KOSEKI, "図.png", SampleFiles.image("png")))
                    .toList());
            assertThat(ids.stream().map(id -> id.resultNow()).distinct()).hasSize(24);
        }
        assertThat(stored()).isEqualTo(24);
    }

    @Test
    void anUploadCostsACountAndTwoInsertsAndAFetchThreeReads() {
        uploads.sent(Account.KOSEKI, "図.png", SampleFiles.image("png"));
        commands.clear();

        String id = uploads.sent(Account.KOSEKI, "図.png", SampleFiles.image("png"));
        assertThat(names()).containsExactly("aggregate", "insert", "insert");

        commands.clear();
        uploads.fetch(Account.KOSEKI.token(), id);
        assertThat(names()).containsExactly("find", "find", "find");
    }

    @Test
    void otherMethodsAndAddressesAreRefusedInTheSameShape() {
        for (var request :
                Map.of("GET", "/files", "DELETE", "/files/x", "PUT", "/files").entrySet()) {
            var answer = api.send(
                    request.getValue(),
                    builder -> builder.header("Authorization", "Bearer " + Account.KOSEKI.token())
                            .method(request.getKey(), HttpRequest.BodyPublishers.noBody()));

            assertThat(answer.status()).isIn(404, 405);
            assertThat(answer.body().propertyNames()).containsExactly("code", "message");
        }
        var large = api.send(
                "/files/x",
                builder -> builder.header("Authorization", "Bearer " + Account.KOSEKI.token())
                        .POST(BodyPublishers.ofByteArray(new byte[300_000])));
        assertThat(large.status()).as("no other address takes large bodies").isEqualTo(413);
    }

    private List<String> names() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private long stored() {
        return database.getCollection("files.files").countDocuments();
    }

    /** Files that uploads leave in the folder for temporary ones. */
    private static long temporary() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 5)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith("ayumi-upload") || name.matches("upload_.*\\.tmp");
                    })
                    .count();
        } catch (UncheckedIOException othersFolders) {
            return 0;
        }
    }

    private static HttpRequest.BodyPublisher counted(HttpRequest.BodyPublisher body, AtomicLong read) {
        return new HttpRequest.BodyPublisher() {
            @Override
            public long contentLength() {
                return body.contentLength();
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                read.incrementAndGet();
                body.subscribe(subscriber);
            }
        };
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.errorMessage()).endsWith("。");
        assertThat(answer.body().propertyNames()).containsExactly("code", "message");
    }
}
