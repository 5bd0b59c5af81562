package org.ayumi.notice.graphql;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.notice.NoticeId;
import org.ayumi.notice.NoticePlace;

/** Places in the list of notices as the texts clients pass back. */
final class NoticeCursor {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,15})@([a-z0-9-]{1,100})");
    private static final int MILLIS = 1;
    private static final int ID = 2;

    private NoticeCursor() {}

    static String of(NoticeView view) {
        var text = "%d@%s"
                .formatted(
                        view.createdAt().toEpochMilli(),
                        view.seen().notice().id().value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static NoticePlace read(String cursor) {
        try {
            var matcher = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (matcher.matches()) {
                return new NoticePlace(
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(MILLIS))), new NoticeId(matcher.group(ID)));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw InvalidArgument.cursor();
        }
        throw InvalidArgument.cursor();
    }
}
