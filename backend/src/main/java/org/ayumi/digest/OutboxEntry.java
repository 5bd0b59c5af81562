package org.ayumi.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.Required;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's digest of a day.
 *
 * @param id the day and the account's name: there is one at most
 * @param username the account's name
 * @param day the day it tells up to
 * @param address where to; null once it is settled, as it is needed no longer
 * @param content what it tells
 * @param state how far it is
 * @param claimed whether an instance is sending it, or died while sending it
 * @param attempts how often it was claimed
 * @param at when it may be claimed; of a settled one, when it was settled
 * @param mergedInto the later digest that tells it too
 */
public record OutboxEntry(
        @BsonId String id,
        String username,
        LocalDate day,
        @Nullable String address,
        Content content,
        State state,
        boolean claimed,
        int attempts,
        Instant at,
        @Nullable String mergedInto) {

    /** How far a digest is. */
    public enum State {
        /** To be sent. */
        OPEN,
        /** Taken by the mail server. */
        SENT,
        /** Not sent in time; a later one tells it too. */
        MERGED,
        /** The mail server knows no such address. */
        REFUSED
    }

    /**
     * What a digest tells.
     *
     * @param news what is new, oldest first, {@value #MOST} at most
     * @param more how many older ones are left out
     * @param due what is due when
     */
    public record Content(List<String> news, int more, List<String> due) {

        /** A mail is to be short. */
        static final int MOST = 30;

        /** Keeps the newest. */
        public Content {
            news = Required.list(news);
            due = Required.list(due);
            int over = news.size() - MOST;
            if (over > 0) {
                news = news.subList(over, news.size());
                more += over;
            }
        }

        int size() {
            return news.size() + more;
        }
    }

    /** The id of a person's digest of a day. */
    static String id(LocalDate day, String username) {
        return "%s-%s".formatted(day, username);
    }

    static OutboxEntry open(LocalDate day, String username, String address, Content content, Instant at) {
        return new OutboxEntry(id(day, username), username, day, address, content, State.OPEN, false, 0, at, null);
    }
}
