package org.ayumi.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.UserError;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The current person's notices: those for their own departments, and those for the DX office where they review. Others are not there
 * for them.
 */
@Service
public class NoticeService {

    /** The most notices named in one request. */
    public static final int MOST_NAMED = 100;

    /**
     * What is given by another instance at the same moment, or by one whose clock is behind, may become visible this much later
     * than its time says.
     */
    private static final Duration IN_FLIGHT = Duration.ofMinutes(2);

    private final NoticeRepository notices;
    private final NoticeReaderRepository readers;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    NoticeService(NoticeRepository notices, NoticeReaderRepository readers, CurrentPerson currentPerson, Clock clock) {
        this.notices = notices;
        this.readers = readers;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * A notice as the person sees it.
     *
     * @param read whether they have read it
     */
    public record Seen(Notice notice, boolean read) {}

    /** What the person has read so far: asked for once a request. */
    public Reading reading() {
        var person = reader();
        return new Reading(readers.get(person.username()), NoticeFilter.of(audiences(person)), clock.instant());
    }

    /** A look at the notices with what the person has read so far. */
    public final class Reading {

        private final NoticeReader reader;
        private final Bson visible;
        private final Instant now;

        private Reading(NoticeReader reader, Bson visible, Instant now) {
            this.reader = reader;
            this.visible = visible;
            this.now = now;
        }

        /**
         * Notices, newest first.
         *
         * @param unread only those not read yet
         * @param after only those behind this one
         * @param most how many at most
         */
        public List<Seen> list(boolean unread, @Nullable NoticePlace after, int most) {
            var filter = filter(unread);
            return notices.list(after == null ? filter : NoticeFilter.behind(filter, after), most).stream()
                    .map(this::seen)
                    .toList();
        }

        /** How many there are. */
        public int count(boolean unread) {
            return notices.count(filter(unread));
        }

        /** One of them; empty where there is none for the person. */
        public Optional<Seen> find(NoticeId id) {
            return named(List.of(id)).values().stream().findFirst().map(this::seen);
        }

        private Map<NoticeId, Notice> named(Collection<NoticeId> ids) {
            return notices.list(visible, ids).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
        }

        private Seen seen(Notice notice) {
            return new Seen(notice, reader.hasRead(notice, now));
        }

        private Bson filter(boolean unread) {
            return unread ? NoticeFilter.unread(visible, reader, now) : visible;
        }
    }

    /**
     * What came of marking notices as read.
     *
     * @param reading what is read now; null beside errors
     * @param notices those named, in their order
     */
    public record Marked(@Nullable Reading reading, List<Seen> notices, List<UserError> errors) {}

    /**
     * Marks notices as read for the person.
     *
     * @param ids which; empty places are ids that are none
     * @param upTo all given up to this moment, too
     */
    public Marked markRead(List<Optional<NoticeId>> ids, @Nullable Instant upTo) {
        var before = reading();
        var errors = check(ids, upTo, before.now);
        if (!errors.isEmpty()) {
            return new Marked(null, List.of(), errors);
        }
        var wanted = ids.stream().flatMap(Optional::stream).distinct().toList();
        var named = wanted.isEmpty() ? Map.<NoticeId, Notice>of() : before.named(wanted);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).filter(named::containsKey).isEmpty()) {
                errors.add(UserError.at("NOT_FOUND", "このお知らせは見つかりません。", "input", "ids", String.valueOf(i)));
            }
        }
        if (!errors.isEmpty()) {
            return new Marked(null, List.of(), errors);
        }
        var read = new ArrayList<>(named.values().stream().map(NoticePlace::of).toList());
        var bound = upTo == null ? Instant.EPOCH : earlier(upTo, before.now.minus(IN_FLIGHT));
        if (upTo != null && upTo.isAfter(bound)) {
            notices.list(NoticeFilter.between(before.visible, bound, upTo), NoticeReader.MOST_SINGLE / 2)
                    .forEach(notice -> read.add(NoticePlace.of(notice)));
        }
        var reader = readers.update(currentPerson.get().username(), state -> state.with(read, bound));
        var after = new Reading(reader, before.visible, before.now);
        return new Marked(
                after,
                wanted.stream()
                        .flatMap(id -> Stream.ofNullable(named.get(id)))
                        .map(after::seen)
                        .toList(),
                List.of());
    }

    private static List<UserError> check(List<Optional<NoticeId>> ids, @Nullable Instant upTo, Instant now) {
        var errors = new ArrayList<UserError>();
        if (ids.isEmpty() && upTo == null) {
            errors.add(UserError.at("REQUIRED", "既読にするお知らせを指定してください。", "input", "ids"));
        }
        if (ids.size() > MOST_NAMED) {
            errors.add(UserError.at("TOO_MANY", "一度に指定できるお知らせは%d件までです。".formatted(MOST_NAMED), "input", "ids"));
        }
        if (upTo != null && upTo.isAfter(now.plus(IN_FLIGHT))) {
            errors.add(UserError.at("INVALID_VALUE", "これから届くお知らせを既読にすることはできません。", "input", "upTo"));
        }
        return errors;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Person reader() {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return person;
    }

    private static List<String> audiences(Person person) {
        var audiences = new ArrayList<>(person.departments());
        if (person.may(Permission.REVIEW_PLANS)) {
            audiences.add(Notice.OFFICE);
        }
        return audiences;
    }
}
