package org.ayumi.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ayumi.common.Required;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a person has read: everything up to a moment, and single notices behind it.
 *
 * @param username the account's name
 * @param version raised by every change
 * @param upTo everything given up to this moment is read
 * @param single what else is read, {@value #MOST_SINGLE} at most
 */
public record NoticeReader(@BsonId String username, int version, Instant upTo, List<NoticePlace> single) {

    /** Of more single notices the older half is folded into {@code upTo}, and with them what lies between. */
    static final int MOST_SINGLE = 200;

    /** What is older counts as read: by then it has been settled or told again. */
    static final Duration UNREAD_FOR = Duration.ofDays(60);

    private static final Comparator<NoticePlace> OLDEST_FIRST = Comparator.comparing(NoticePlace::createdAt)
            .thenComparing(place -> place.id().value());

    /** Copies the list. */
    public NoticeReader {
        Required.text(username, "reader.username");
        single = Required.list(single);
    }

    /** Who has read nothing yet. */
    static NoticeReader first(String username) {
        return new NoticeReader(username, 0, Instant.EPOCH, List.of());
    }

    /** Only what was given after this moment can be unread. */
    Instant since(Instant now) {
        var oldest = now.minus(UNREAD_FOR);
        return upTo.isAfter(oldest) ? upTo : oldest;
    }

    boolean hasRead(Notice notice, Instant now) {
        return !notice.createdAt().isAfter(since(now)) || single.contains(NoticePlace.of(notice));
    }

    NoticeReader with(Collection<NoticePlace> read, Instant allUpTo) {
        var bound = allUpTo.isAfter(upTo) ? allUpTo : upTo;
        var rest = new ArrayList<NoticePlace>();
        for (var places : List.of(single, read)) {
            for (var place : places) {
                if (place.createdAt().isAfter(bound) && !rest.contains(place)) {
                    rest.add(place);
                }
            }
        }
        rest.sort(OLDEST_FIRST);
        if (rest.size() > MOST_SINGLE) {
            int folded = rest.size() - MOST_SINGLE / 2;
            bound = rest.get(folded - 1).createdAt();
            rest.subList(0, folded).clear();
        }
        return new NoticeReader(username, version + 1, bound, rest);
    }
}
