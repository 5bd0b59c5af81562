package org.ayumi.admin.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices as the backend tells of them. */
public final class NoticeFixture {

    private NoticeFixture() {}

    /** A notice for 戸籍住民課. */
    public static Map<String, @Nullable Object> notice(String id, String kind, String text, String createdAt) {
        var notice = new HashMap<String, @Nullable Object>();
        notice.put("__typename", "Notice");
        notice.put("id", id);
        notice.put("kind", kind);
        notice.put("text", text);
        notice.put("fiscalYear", 2025);
        notice.put("period", null);
        notice.put("department", Map.of("code", "koseki-jumin", "name", "戸籍住民課"));
        notice.put("actionPlanId", null);
        notice.put("note", null);
        notice.put("sample", false);
        notice.put("createdAt", createdAt);
        notice.put("read", false);
        return notice;
    }

    /** The same, with another value of a field. */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> notice, String field, @Nullable Object value) {
        var changed = new HashMap<>(notice);
        changed.put(field, value);
        return changed;
    }

    /** A page of notices; a cursor where more follow. */
    public static Map<String, @Nullable Object> page(int unread, @Nullable String next, Map<?, ?>... notices) {
        var info = new HashMap<String, @Nullable Object>();
        info.put("hasNextPage", next != null);
        info.put("endCursor", next);
        var page = new HashMap<String, @Nullable Object>();
        page.put("unreadCount", unread);
        page.put("pageInfo", info);
        page.put("edges", Stream.of(notices).map(each -> Map.of("node", each)).toList());
        return page;
    }

    /** A department whose reports are missing. */
    public static Map<String, Object> unreported(String code, String name, boolean reminded, boolean locked) {
        return Map.of(
                "department",
                Map.of("code", code, "name", name),
                "plans",
                2,
                "dueOn",
                "2026-01-31",
                "locked",
                locked,
                "remindedToday",
                reminded,
                "remindable",
                !reminded && !locked,
                "sample",
                false);
    }
}
