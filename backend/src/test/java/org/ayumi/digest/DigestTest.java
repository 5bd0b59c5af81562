package org.ayumi.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ayumi.member.Members;
import org.ayumi.member.MembersOf;
import org.ayumi.member.MembersUnavailable;
import org.ayumi.notice.Given;
import org.ayumi.notice.NoticeNews;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.KeycloakStandIn;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From notices to the mail in people's boxes: one a day, whatever breaks on the way. */
@BackendTest
class DigestTest {

    /** 2026-01-20, ten in the morning in Japan. */
    private static final Instant TEN = Instant.parse("2026-01-20T01:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private NoticeNews news;

    @Autowired
    private StoreCommands commands;

    private final TestClock clock = new TestClock();
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final KeycloakStandIn keycloak = new KeycloakStandIn()
            .with("koseki", "koseki-jumin", "department-editor", "koseki@example.jp")
            .with("etsuran", "koseki-jumin", "department-viewer", "etsuran@example.jp")
            .with("dx", "dx-senryaku", "dx-senryaku", "dx@example.jp");
    private Members members;
    private Given given;
    private JavaMailSenderImpl mail;

    /** A clock that is set. */
    private static final class TestClock extends Clock {
        private volatile Instant now = TEN;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void begin() {
        store.reset();
        smtp.start();
        members = MembersOf.realm(keycloak.issuer());
        given = new Given(database);
        mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(smtp.getSmtp().getPort());
        // The first look: what was given before is not written about.
        clock.now = TEN.minus(DAY);
        composer().run();
        clock.now = TEN;
    }

    @AfterEach
    void end() {
        smtp.stop();
        keycloak.close();
    }

    private DigestComposer composer() {
        return new DigestComposer(news, members, new Outbox(database), new DigestMark(database), settings(), clock);
    }

    private DigestSender sender() {
        return new DigestSender(mail, new Outbox(database), settings(), clock);
    }

    private static DigestSettings settings() {
        return new DigestSettings("ayumi@city.example.jp", LocalTime.of(8, 0), "https://ayumi.example.jp/").checked();
    }

    private void composeAndSend() {
        composer().run();
        sender().run();
    }

    private Instant morning() {
        return clock.now.minus(Duration.ofHours(4));
    }

    private List<MimeMessage> received() {
        return Arrays.asList(smtp.getReceivedMessages());
    }

    private List<String> recipients() throws Exception {
        var all = new ArrayList<String>();
        for (var message : received()) {
            all.add(message.getAllRecipients()[0].toString());
        }
        return all;
    }

    private static String body(MimeMessage message) throws Exception {
        return message.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void aDigestTellsWhatIsNewAndWhatIsDue() throws Exception {
        // What was accepted after a period's last day is not asked for it.
        store.clock().set(LocalDate.of(2025, 7, 1));
        var reports = Reports.of(api);
        reports.plans().accepted(Account.KOSEKI);
        reports.plans().accepted(Account.KOSEKI);
        reports.send(
                Account.DX,
                "openMonitoringCycle",
                Map.of("fiscalYear", 2025, "dueDates", List.of(Map.of("period", "H1", "dueOn", "2026-01-31"))));
        given.returned("koseki-jumin", "窓口の手続を短くする", morning());
        given.reminder("koseki-jumin", "お手数ですが、\nよろしくお願いします。", morning().plusSeconds(1));

        composeAndSend();

        assertThat(received()).hasSize(1);
        var message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("【あゆみ】お知らせ 2件（1月20日）");
        assertThat(message.getFrom()[0].toString()).isEqualTo("ayumi@city.example.jp");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("koseki@example.jp");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).matches("<ayumi\\.2026-01-20\\.[0-9a-f]{24}@city\\.example\\.jp>");
        assertThat(body(message).strip()).isEqualTo("""
                あゆみからのお知らせです（令和8年1月20日（火））。

                ■ 新しいお知らせ
                ・計画「窓口の手続を短くする」が差し戻されました。
                ・令和7年度 上半期の報告をお願いします。期限は令和8年1月31日（土）です。　DX戦略課より：お手数ですが、　よろしくお願いします。

                ■ これから期限を迎える報告
                ・令和7年度 上半期：令和8年1月31日（土）まで（戸籍住民課、未報告 2件）

                くわしくは、あゆみの「お知らせ」をご覧ください。
                https://ayumi.example.jp/notices

                このメールは、お知らせがある日に1通だけお送りしています。返信はできません。""");
    }

    @Test
    void onlyThoseWhoMayActAreWrittenTo() throws Exception {
        given.returned("koseki-jumin", "計画", morning());
        given.submitted("koseki-jumin", "戸籍住民課", morning());

        composeAndSend();

        assertThat(recipients()).containsExactlyInAnyOrder("koseki@example.jp", "dx@example.jp");
    }

    @Test
    void aPersonGetsOneMailADayAndOnTheNextWhatCameSince() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        composeAndSend();
        given.returned("koseki-jumin", "ふたつめ", clock.now);
        for (int hour = 1; hour < 12; hour++) {
            clock.now = clock.now.plus(Duration.ofHours(1));
            composeAndSend();
        }
        assertThat(received()).hasSize(1);

        clock.now = TEN.plus(DAY);
        composeAndSend();

        assertThat(received()).hasSize(2);
        assertThat(body(received().getLast())).contains("ふたつめ").doesNotContain("ひとつめ");
        assertThat(received().getFirst().getMessageID())
                .isNotEqualTo(received().getLast().getMessageID());
    }

    @Test
    void aDayWithoutNewsHasNoMail() {
        given.sample("koseki-jumin", "見本の計画（見本）", morning());

        composeAndSend();

        assertThat(received()).isEmpty();
    }

    @Test
    void beforeTheDaysTimeNothingIsWritten() {
        clock.now = Instant.parse("2026-01-19T23:01:00Z");
        given.returned("koseki-jumin", "計画", clock.now.minus(Duration.ofHours(1)));
        composeAndSend();
        assertThat(received()).isEmpty();

        clock.now = Instant.parse("2026-01-19T23:03:00Z");
        composeAndSend();
        assertThat(received()).hasSize(1);
    }

    @RepeatedTest(3)
    void severalInstancesAtOnceSendEachDigestOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            keycloak.with("p" + i, "zeimu", "department-editor", "p%d@example.jp".formatted(i));
        }
        given.returned("koseki-jumin", "計画", morning());
        given.returned("zeimu", "計画", morning());
        given.submitted("zeimu", "税務課", morning());

        try (var executor = Executors.newFixedThreadPool(6)) {
            List<Callable<Void>> instances = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                instances.add(() -> {
                    composer().run();
                    sender().run();
                    return null;
                });
            }
            for (var each : executor.invokeAll(instances)) {
                each.get();
            }
        }

        assertThat(recipients()).hasSize(14).doesNotHaveDuplicates();
        assertThat(database.getCollection("outbox").countDocuments(new Document("state", "SENT")))
                .isEqualTo(14);
    }

    @Test
    void aMailServerThatIsDownDelaysWithGrowingWaitsAndLosesNothing() throws Exception {
        given.returned("koseki-jumin", "計画", morning());
        int port = smtp.getSmtp().getPort();
        smtp.stop();

        composeAndSend();
        assertThat(waiting()).isEqualTo(TEN.plus(Duration.ofMinutes(1)));
        sender().run();
        assertThat(waiting()).isEqualTo(TEN.plus(Duration.ofMinutes(1)));
        for (int wait : List.of(5, 15, 30, 60, 60)) {
            clock.now = waiting();
            sender().run();
            assertThat(waiting()).isEqualTo(clock.now.plus(Duration.ofMinutes(wait)));
        }

        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            clock.now = waiting();
            sender().run();
            sender().run();
            assertThat(again.getReceivedMessages()).hasSize(1);
        } finally {
            again.stop();
        }
    }

    @Test
    void whatCouldNotBeSentInTimeGoesIntoTheNextDaysDigest() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        mail.setPort(1);
        composeAndSend();
        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        composer().run();
        mail.setPort(smtp.getSmtp().getPort());

        sender().run();

        assertThat(received()).hasSize(1);
        assertThat(body(received().getFirst())).contains("ひとつめ", "ふたつめ");
    }

    @Test
    void whoGotALateDigestTodayGetsTheNextOneTomorrow() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        mail.setPort(1);
        composeAndSend();
        mail.setPort(smtp.getSmtp().getPort());
        // The server is back in the night, before the next day's digests are composed.
        clock.now = Instant.parse("2026-01-20T22:00:00Z");
        sender().run();
        assertThat(received()).hasSize(1);

        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        composeAndSend();
        assertThat(received()).hasSize(1);

        clock.now = TEN.plus(DAY).plus(DAY);
        given.returned("koseki-jumin", "みっつめ", morning());
        composeAndSend();
        assertThat(received()).hasSize(2);
        assertThat(body(received().getLast())).contains("ふたつめ", "みっつめ");
    }

    @Test
    void aCrashWhileSendingIsAnsweredWithTheSameMessageId() throws Exception {
        given.returned("koseki-jumin", "計画", morning());
        composer().run();
        var claimed = new Outbox(database).claim(clock.now).orElseThrow();
        // It dies here, with or without the server's answer. Until the lease ends nobody touches it.
        sender().run();
        assertThat(received()).isEmpty();

        clock.now = clock.now.plus(Outbox.LEASE);
        sender().run();
        assertThat(received()).hasSize(1);
        String id = received().getFirst().getMessageID();

        // Dead after the server's answer: not recorded, so it goes out again, as the same mail.
        database.getCollection("outbox")
                .updateOne(
                        new Document("_id", claimed.id()),
                        new Document("$set", new Document("state", "OPEN").append("address", "koseki@example.jp")));
        sender().run();
        assertThat(received()).hasSize(2);
        assertThat(received().getLast().getMessageID()).isEqualTo(id);
    }

    @Test
    void aComposerThatDiedHalfwayIsFinishedByAnother() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        mail.setPort(1);
        composeAndSend();
        mail.setPort(smtp.getSmtp().getPort());
        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        var outbox = new Outbox(database);
        var waiting = outbox.list(OutboxEntry.State.OPEN, Instant.EPOCH).getFirst();
        // It left the old digest to a new one, died before writing that, and nobody ran until the day after.
        assertThat(outbox.merge(waiting, "2026-01-21-koseki", clock.now)).isTrue();
        clock.now = TEN.plus(DAY).plus(DAY);

        composeAndSend();
        clock.now = clock.now.plus(DAY);
        given.returned("koseki-jumin", "みっつめ", morning());
        composeAndSend();

        assertThat(received()).hasSize(2);
        assertThat(body(received().getFirst())).containsOnlyOnce("ひとつめ").containsOnlyOnce("ふたつめ");
        assertThat(body(received().getLast())).contains("みっつめ").doesNotContain("ひとつめ", "ふたつめ");
    }

    @Test
    void aDayLeftHalfDoneIsFinishedAsTheDayItWas() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        var before = new DigestMark(database).find().orElseThrow();
        composeAndSend();
        // It died after writing, and even sending, the digests, before it took note; nobody ran until the day after.
        new DigestMark(database).move(new DigestMark(database).find().orElseThrow(), before);
        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        composeAndSend();

        assertThat(received()).hasSize(2);
        assertThat(body(received().getFirst())).contains("ひとつめ");
        assertThat(body(received().getLast())).contains("ふたつめ").doesNotContain("ひとつめ");
    }

    @Test
    void aDayLeftHalfDoneAndUnsentIsToldOnceOnTheNext() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        var before = new DigestMark(database).find().orElseThrow();
        composer().run();
        new DigestMark(database).move(new DigestMark(database).find().orElseThrow(), before);
        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        composeAndSend();

        assertThat(received()).hasSize(1);
        assertThat(body(received().getFirst())).containsOnlyOnce("ひとつめ").containsOnlyOnce("ふたつめ");
    }

    @Test
    void whatIsJustBeingSentHoldsTheComposerUp() throws Exception {
        given.returned("koseki-jumin", "ひとつめ", morning());
        composer().run();
        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        var outbox = new Outbox(database);
        var claimed = outbox.claim(clock.now).orElseThrow();

        composer().run();
        assertThat(outbox.listIds(LocalDate.of(2026, 1, 21))).isEmpty();

        outbox.postpone(claimed, clock.now);
        composeAndSend();
        assertThat(received()).hasSize(1);
        assertThat(body(received().getFirst())).contains("ひとつめ", "ふたつめ");
    }

    @Test
    void keycloakDownDelaysDigestsAndLosesNothing() throws Exception {
        keycloak.setDown(true);
        given.returned("koseki-jumin", "ひとつめ", morning());
        assertThatThrownBy(() -> composer().run()).isInstanceOf(MembersUnavailable.class);

        clock.now = TEN.plus(DAY);
        given.returned("koseki-jumin", "ふたつめ", morning());
        assertThatThrownBy(() -> composer().run()).isInstanceOf(MembersUnavailable.class);
        keycloak.setDown(false);
        composeAndSend();

        assertThat(received()).hasSize(1);
        assertThat(body(received().getFirst())).contains("ひとつめ", "ふたつめ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "koseki",
                "koseki@example.jp\r\nBcc: all@example.jp",
                "koseki@example.jp\nBcc: all@example.jp",
                "koseki@example.jp, all@example.jp",
                "<koseki@example.jp> all@example.jp",
                "koseki@example.jp%0ABcc:all@example.jp@"
            })
    void anAddressThatIsNoneIsSkippedAndTheOthersAreWrittenTo(String address) throws Exception {
        keycloak.with("warui", "koseki-jumin", "department-editor", address);
        given.returned("koseki-jumin", "計画", morning());

        composeAndSend();

        assertThat(recipients()).containsExactly("koseki@example.jp");
    }

    @Test
    void titlesCannotMakeHeaders() throws Exception {
        given.returned("koseki-jumin", "x\r\nBcc: all@example.jp\r\n\r\n.", morning());

        composeAndSend();

        assertThat(recipients()).containsExactly("koseki@example.jp");
        assertThat(received().getFirst().getHeader("Bcc")).isNull();
        assertThat(received().getFirst().getSubject()).isEqualTo("【あゆみ】お知らせ 1件（1月20日）");
    }

    @Test
    void aLongListIsCutAndSaysHowMuchIsLeftOut() throws Exception {
        for (int i = 0; i < 45; i++) {
            given.returned("koseki-jumin", "計画%02d".formatted(i), morning().plusSeconds(i));
        }

        composeAndSend();

        var message = received().getFirst();
        assertThat(message.getSubject()).contains("お知らせ 45件");
        assertThat(body(message)).contains("計画44", "計画15", "・ほか 15件").doesNotContain("計画14");
    }

    @Test
    void whoHoldsTwoPostsGetsOneMailThatNamesTheDepartments() throws Exception {
        given.returned("dx-senryaku", "計画", morning());
        given.submitted("koseki-jumin", "戸籍住民課", morning());

        composeAndSend();

        assertThat(recipients()).containsExactly("dx@example.jp");
        assertThat(body(received().getFirst())).contains("・計画「計画」が差し戻されました。", "・戸籍住民課から、令和7年度の報告が提出されました。");
    }

    @Test
    void theAddressIsKeptNoLongerThanItIsNeededAndOldDigestsAreForgotten() {
        given.returned("koseki-jumin", "計画", morning());
        composeAndSend();
        var sent = database.getCollection("outbox").find().first();
        assertThat(sent).doesNotContainKey("address").containsEntry("state", "SENT");

        clock.now = TEN.plus(Duration.ofDays(32));
        composeAndSend();

        assertThat(database.getCollection("outbox").countDocuments()).isZero();
    }

    @Test
    void composingCostsTheSameCommandsHoweverManyNoticesThereAre() {
        given.returned("koseki-jumin", "計画", morning());
        int few = commandsOf();
        clock.now = TEN.plus(DAY);
        for (int i = 0; i < 20; i++) {
            given.returned("koseki-jumin", "計画", morning().plusSeconds(i));
        }

        assertThat(commandsOf()).isEqualTo(few);
    }

    private int commandsOf() {
        sender().run();
        commands.clear();
        composer().run();
        return commands.list().size();
    }

    private Instant waiting() {
        return new Outbox(database)
                .list(OutboxEntry.State.OPEN, Instant.EPOCH)
                .getFirst()
                .at();
    }
}
