package org.ayumi.notice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import org.bson.conversions.Bson;

/** Which notices are asked for, as queries. */
final class NoticeFilter {

    static final String AUDIENCE = "notice.audience";
    static final String AT = "notice.createdAt";
    static final String KEY = "notice.id";
    static final Bson NEWEST_FIRST = Sorts.descending(AT, KEY);

    static final Bson OLDEST_FIRST = Sorts.ascending(AT);

    private NoticeFilter() {}

    /** For any of these audiences. */
    static Bson of(Collection<String> audiences) {
        return Filters.in(AUDIENCE, audiences);
    }

    /** Of those, behind a place in the order. */
    static Bson behind(Bson filter, NoticePlace place) {
        return Filters.and(
                filter,
                Filters.or(
                        Filters.lt(AT, place.createdAt()),
                        Filters.and(Filters.eq(AT, place.createdAt()), Filters.lt(KEY, place.id()))));
    }

    /** Of those, what a reader has not read at a moment. */
    static Bson unread(Bson filter, NoticeReader reader, Instant now) {
        return Filters.and(
                filter,
                Filters.gt(AT, reader.since(now)),
                Filters.nin(KEY, reader.single().stream().map(NoticePlace::id).toList()));
    }

    /** Of those, what was given in a span of time. */
    static Bson between(Bson filter, Instant after, Instant upTo) {
        return Filters.and(filter, between(after, upTo));
    }

    /** For everyone, given in a span of time. */
    static Bson between(Instant after, Instant upTo) {
        return Filters.and(Filters.gt(AT, after), Filters.lte(AT, upTo));
    }

    /** Of those, these. */
    static Bson named(Bson filter, Collection<NoticeId> ids) {
        return Filters.and(filter, Filters.in("_id", ids));
    }
}
