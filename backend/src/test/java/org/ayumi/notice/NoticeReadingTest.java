package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Notices;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who has read what: each person for themselves, and never what they have not seen. */
@BackendTest
class NoticeReadingTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private NoticeRepository repository;

    private Notices notices;

    @BeforeEach
    void giveThreeNotices() {
        store.reset();
        notices = new Notices(api);
        give("koseki-jumin", Instant.now().minus(Duration.ofHours(3)), 1);
        give("koseki-jumin", Instant.now().minus(Duration.ofHours(2)), 2);
        give("koseki-jumin", Instant.now().minus(Duration.ofHours(1)), 3);
    }

    @Test
    void aSingleNoticeIsReadByWhoReadItAlone() {
        var middle = notices.list(Account.KOSEKI).get(1);

        var sent = notices.mark(Account.KOSEKI, Map.of("ids", List.of(id(middle))));

        assertThat(sent.complaints()).isEmpty();
        assertThat(sent.payload().path("unreadCount").asInt()).isEqualTo(2);
        assertThat(sent.payload().at("/notices/0/read").asBoolean()).isTrue();
        assertThat(reads(notices.list(Account.KOSEKI))).containsExactly(false, true, false);
        assertThat(notices.page(Account.KOSEKI, "unread: true")
                        .data("/notices/totalCount")
                        .asInt())
                .isEqualTo(2);
        assertThat(other().unread()).isEqualTo(3);
    }

    @Test
    void allUpToTheNewestSeenAreReadAndNoneThatCameSince() {
        var seen = notices.list(Account.KOSEKI).getFirst();
        give("koseki-jumin", Instant.now(), 4);

        var sent = notices.mark(
                Account.KOSEKI, Map.of("upTo", seen.path("createdAt").asString()));

        assertThat(sent.payload().path("unreadCount").asInt()).isEqualTo(1);
        assertThat(reads(notices.list(Account.KOSEKI))).containsExactly(false, true, true, true);
    }

    @Test
    void whatBecomesVisibleLateIsNotReadThoughItsTimeIsEarlier() {
        give("koseki-jumin", Instant.now(), 4);
        var seen = notices.list(Account.KOSEKI).getFirst();
        notices.mark(Account.KOSEKI, Map.of("upTo", seen.path("createdAt").asString()));

        give("koseki-jumin", Instant.parse(seen.path("createdAt").asString()).minusSeconds(30), 5);

        assertThat(notices.unread(Account.KOSEKI)).isEqualTo(1);
    }

    @Test
    void readingAgainChangesNothing() {
        var newest = notices.list(Account.KOSEKI).getFirst();
        for (int i = 0; i < 3; i++) {
            var sent = notices.mark(Account.KOSEKI, Map.of("ids", List.of(id(newest), id(newest))));
            assertThat(sent.payload().path("unreadCount").asInt()).isEqualTo(2);
            assertThat(sent.payload().path("notices").size()).isEqualTo(1);
        }
    }

    @Test
    void aNoticeOfAnotherDepartmentIsNotThere() {
        give("zeimu", Instant.now(), 9);
        var theirs = notices.list(Account.ZEIMU).getFirst();

        var sent = notices.mark(
                Account.KOSEKI,
                Map.of("ids", List.of(id(notices.list(Account.KOSEKI).getFirst()), id(theirs))));

        assertThat(sent.complaints()).containsExactly("NOT_FOUND at ids.1");
        assertThat(notices.unread(Account.KOSEKI)).isEqualTo(3);
        assertThat(notices.unread(Account.ZEIMU)).isEqualTo(1);
        assertThat(node(Account.KOSEKI, theirs).isNull()).isTrue();
        assertThat(node(Account.ZEIMU, theirs).path("kind").asString()).isEqualTo("PLAN_ACCEPTED");
    }

    @Test
    void badInputSaysWhatIsWrongAndChangesNothing() {
        assertThat(notices.mark(Account.KOSEKI, Map.of()).complaints()).containsExactly("REQUIRED at ids");
        assertThat(notices.mark(Account.KOSEKI, Map.of("ids", List.of("nonsense")))
                        .complaints())
                .containsExactly("NOT_FOUND at ids.0");
        assertThat(notices.mark(
                                Account.KOSEKI,
                                Map.of(
                                        "ids",
                                        IntStream.range(0, 101)
                                                .mapToObj(String::valueOf)
                                                .toList()))
                        .complaints())
                .containsExactly("TOO_MANY at ids");
        assertThat(notices.mark(Account.KOSEKI, Map.of("upTo", "2099-01-01T00:00:00Z"))
                        .complaints())
                .containsExactly("INVALID_VALUE at upTo");
        assertThat(notices.unread(Account.KOSEKI)).isEqualTo(3);
    }

    @Test
    void whatIsOlderThanSixtyDaysCountsAsRead() {
        give("koseki-jumin", Instant.now().minus(Duration.ofDays(61)), 4);

        assertThat(notices.unread(Account.KOSEKI)).isEqualTo(3);
        assertThat(reads(notices.list(Account.KOSEKI))).containsExactly(false, false, false, true);
    }

    @Test
    void whatIsKeptOfAPersonsReadingStaysSmall() {
        var reader = NoticeReader.first("koseki");
        var start = Instant.parse("2026-06-01T00:00:00Z");
        for (int i = 0; i < 1_000; i++) {
            var place = new NoticePlace(start.plusSeconds(i), new NoticeId("n-" + i));
            reader = reader.with(List.of(place), Instant.EPOCH);
            assertThat(reader.single()).hasSizeLessThanOrEqualTo(NoticeReader.MOST_SINGLE);
            assertThat(reader.hasRead(notice("koseki-jumin", place.createdAt(), i), start)
                            || reader.single().contains(place))
                    .isTrue();
        }
        assertThat(reader.upTo()).isBefore(start.plusSeconds(900));
        assertThat(reader.version()).isEqualTo(1_000);
    }

    @Test
    void twoWindowsOfOnePersonLoseNothing() {
        var all = notices.list(Account.KOSEKI);
        Stream.of(all.get(0), all.get(1), all.get(2))
                .parallel()
                .forEach(each -> notices.mark(Account.KOSEKI, Map.of("ids", List.of(id(each)))));

        assertThat(notices.unread(Account.KOSEKI)).isZero();
    }

    private record Colleague(int unread) {}

    /** Someone else of the same department. */
    private Colleague other() {
        var claims = Account.ZEIMU.claims(List.of("koseki-jumin"), List.of("department-viewer"));
        var answer = api.ask(TestRealm.TRUSTED.sign(claims.build()), "{ notices { unreadCount } }", Map.of());
        return new Colleague(answer.data("/notices/unreadCount").asInt());
    }

    private JsonNode node(Account account, JsonNode notice) {
        return api.ask(account, "{ node(id: \"%s\") { ... on Notice { kind text } } }".formatted(id(notice)))
                .data("/node");
    }

    private void give(String department, Instant at, int number) {
        repository.insertMissing(List.of(notice(department, at, number)));
    }

    private static Notice notice(String department, Instant at, int number) {
        return new Notice(
                new NoticeId("test-%s-%d".formatted(department, number)),
                NoticeKind.PLAN_ACCEPTED,
                department,
                new FiscalYear(2025),
                new PlanDepartment(department, "所属"),
                Notice.Subject.NONE,
                false,
                at.truncatedTo(ChronoUnit.MILLIS));
    }

    private static List<Boolean> reads(List<JsonNode> seen) {
        return new ArrayList<>(
                seen.stream().map(notice -> notice.path("read").asBoolean()).toList());
    }

    private static String id(JsonNode notice) {
        return notice.path("id").asString();
    }
}
