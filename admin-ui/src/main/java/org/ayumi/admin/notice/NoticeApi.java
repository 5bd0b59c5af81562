package org.ayumi.admin.notice;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed-in person's notices. */
@Component
public class NoticeApi {

    private static final int PAGE = 50;

    private final AyumiBackend backend;

    NoticeApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** A page of all notices, newest first, behind a cursor where one is given. */
    public NoticePage list(@Nullable String after) {
        return page(PAGE, after, false);
    }

    /** The newest unread ones. */
    public NoticePage listUnread(int most) {
        return page(most, null, true);
    }

    private NoticePage page(int first, @Nullable String after, boolean unread) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("first", first);
        variables.put("after", after);
        variables.put("unread", unread);
        var page = backend.retrieve("notice/notices", variables, "notices", NoticePage.class);
        return page == null ? NoticePage.NONE : page;
    }

    /** Marks one as read; empty where there is none for the person. */
    public Optional<Notice> read(String id) {
        return mark(Map.of("ids", List.of(id)))
                .flatMap(answer -> answer.notices().stream().findFirst());
    }

    /** Marks all as read that were given up to the newest one seen. */
    public void readAll(OffsetDateTime upTo) {
        mark(Map.of("upTo", upTo.toString()));
    }

    private Optional<MarkAnswer> mark(Map<String, ?> input) {
        return Optional.ofNullable(
                backend.retrieve("notice/read", Map.of("input", input), "markNoticesRead", MarkAnswer.class));
    }

    /** The payload of the mutation. */
    record MarkAnswer(List<Notice> notices, List<UserError> userErrors) {}
}
