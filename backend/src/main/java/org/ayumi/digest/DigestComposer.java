package org.ayumi.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.JapaneseTime;
import org.ayumi.digest.OutboxEntry.State;
import org.ayumi.member.Member;
import org.ayumi.member.Members;
import org.ayumi.notice.DueReports;
import org.ayumi.notice.Notice;
import org.ayumi.notice.NoticeNews;
import org.jspecify.annotations.Nullable;

/**
 * Puts a day's digests into the outbox: what was given since the last ones, up to the day's time. The span is the same
 * whoever composes and however late, each person's digest is inserted once, and the mark moves when all are there; so
 * any instance may compose at any time and repeat what another left half done.
 *
 * @see "docs/decisions/019-notices-and-mail.md"
 */
final class DigestComposer {

    /** Notices that are just being inserted, or by an instance whose clock is behind, are waited for. */
    private static final Duration IN_FLIGHT = Duration.ofMinutes(2);

    /** Who got a late digest today gets the next one tomorrow, together with tomorrow's. */
    private static final Duration AFTER_COMPOSING = Duration.ofMinutes(30);

    private static final int DAYS_KEPT = 30;

    private final NoticeNews news;
    private final Members members;
    private final Outbox outbox;
    private final DigestMark mark;
    private final DigestSettings settings;
    private final Clock clock;
    private final Addresses addresses = new Addresses();

    DigestComposer(
            NoticeNews news, Members members, Outbox outbox, DigestMark mark, DigestSettings settings, Clock clock) {
        this.news = news;
        this.members = members;
        this.outbox = outbox;
        this.mark = mark;
        this.settings = settings;
        this.clock = clock;
    }

    /** Someone to write to, and for which audiences. */
    private record Reader(String username, @Nullable String address, Set<String> audiences) {}

    /**
     * What stands in the outbox.
     *
     * @param composed the ids of today's digests, whatever became of them
     * @param waiting digests of days before that are not sent
     * @param orphaned those left to a later one that was never written, as its writer died
     * @param sentToday who got a digest today
     */
    private record Standing(
            Set<String> composed, List<OutboxEntry> waiting, List<OutboxEntry> orphaned, Set<String> sentToday) {}

    /**
     * Composes today's digests where that is due and not done.
     *
     * @throws org.ayumi.member.MembersUnavailable while Keycloak does not tell to whom; nothing is lost by then
     */
    void run() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var today = JapaneseTime.dayOf(now);
        var upTo = JapaneseTime.at(today, settings.at());
        var from = mark.find();
        if (from.isEmpty()) {
            mark.begin(now);
            return;
        }
        if (!upTo.isAfter(from.get()) || now.isBefore(upTo.plus(IN_FLIGHT))) {
            return;
        }
        var begun = from.get();
        for (var day : halfDone(begun, today)) {
            if (!compose(begun, day, now)) {
                return;
            }
            begun = JapaneseTime.at(day, settings.at());
        }
        if (compose(begun, today, now)) {
            outbox.forget(today.minusDays(DAYS_KEPT));
        }
    }

    /** Days before today whose digests were begun and never all written; each is finished as the day it was. */
    private List<LocalDate> halfDone(Instant from, LocalDate today) {
        return Stream.of(JapaneseTime.dayOf(from), today.minusDays(DAYS_KEPT)).max(Comparator.naturalOrder()).stream()
                .flatMap(first -> first.isBefore(today) ? first.datesUntil(today) : Stream.empty())
                .filter(day -> JapaneseTime.at(day, settings.at()).isAfter(from))
                .filter(day -> !outbox.listIds(day).isEmpty())
                .toList();
    }

    /** Whether all of a day's digests are there by now. */
    private boolean compose(Instant from, LocalDate day, Instant now) {
        var upTo = JapaneseTime.at(day, settings.at());
        var given = news.list(from, upTo);
        boolean whole = given.isEmpty() || compose(given, day, now);
        if (whole) {
            mark.move(from, upTo);
        }
        return whole;
    }

    private boolean compose(List<Notice> given, LocalDate today, Instant now) {
        var readers = readers(given);
        var due = news.listDue(now);
        var standing = standing(today);
        boolean whole = true;
        for (var reader : readers) {
            whole &= compose(reader, given, due, standing, today, now);
        }
        return whole;
    }

    private Standing standing(LocalDate today) {
        var merged = outbox.list(State.MERGED, Instant.EPOCH);
        var written = outbox.findKnown(merged.stream()
                .flatMap(entry -> Stream.ofNullable(entry.mergedInto()))
                .toList());
        return new Standing(
                outbox.listIds(today),
                outbox.list(State.OPEN, Instant.EPOCH).stream()
                        // Another instance may have written one of today's since.
                        .filter(entry -> entry.day().isBefore(today))
                        .toList(),
                merged.stream()
                        .filter(entry -> !written.contains(String.valueOf(entry.mergedInto())))
                        .toList(),
                outbox.list(State.SENT, JapaneseTime.at(today, LocalTime.MIDNIGHT)).stream()
                        .map(OutboxEntry::username)
                        .collect(Collectors.toSet()));
    }

    /** Whether nothing is left to do for a reader. */
    private boolean compose(
            Reader reader, List<Notice> given, List<DueReports> due, Standing standing, LocalDate today, Instant now) {
        var id = OutboxEntry.id(today, reader.username());
        if (standing.composed().contains(id)) {
            return true;
        }
        var address = addresses.check(reader.username(), reader.address());
        if (address.isEmpty()) {
            return true;
        }
        var former = new ArrayList<OutboxEntry>();
        for (var orphan : of(reader, standing.orphaned())) {
            outbox.adopt(orphan, id);
            former.add(orphan);
        }
        for (var waiting : of(reader, standing.waiting())) {
            if (!outbox.merge(waiting, id, now)) {
                // It is just being sent: what comes of it is known soon.
                return false;
            }
            former.add(waiting);
        }
        boolean wroteToday = standing.sentToday().contains(reader.username());
        var at = wroteToday ? JapaneseTime.at(today.plusDays(1), settings.at()).plus(AFTER_COMPOSING) : now;
        outbox.insert(
                OutboxEntry.open(today, reader.username(), address.get(), content(reader, given, due, former), at));
        return true;
    }

    private static List<OutboxEntry> of(Reader reader, List<OutboxEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.username().equals(reader.username()))
                .toList();
    }

    private static OutboxEntry.Content content(
            Reader reader, List<Notice> given, List<DueReports> due, List<OutboxEntry> former) {
        boolean several = reader.audiences().stream()
                        .filter(audience -> !audience.equals(Notice.OFFICE))
                        .count()
                > 1;
        var lines = Stream.concat(
                        former.stream().flatMap(entry -> entry.content().news().stream()),
                        given.stream()
                                .filter(notice -> reader.audiences().contains(notice.audience()))
                                .map(notice -> DigestText.news(notice, several)))
                .toList();
        int more = former.stream().mapToInt(entry -> entry.content().more()).sum();
        return new OutboxEntry.Content(
                lines,
                more,
                due.stream()
                        .filter(each ->
                                reader.audiences().contains(each.department().code()))
                        .map(DigestText::due)
                        .toList());
    }

    /** Everyone the notices are for, each once, in the order of their names. */
    private List<Reader> readers(List<Notice> given) {
        var found = new TreeMap<String, Reader>();
        for (var audience : given.stream().map(Notice::audience).distinct().toList()) {
            var told = audience.equals(Notice.OFFICE) ? members.listReviewers() : members.listEditors(audience);
            for (Member member : told) {
                found.computeIfAbsent(
                                member.username(), name -> new Reader(name, member.address(), new LinkedHashSet<>()))
                        .audiences()
                        .add(audience);
            }
        }
        return List.copyOf(found.values());
    }
}
