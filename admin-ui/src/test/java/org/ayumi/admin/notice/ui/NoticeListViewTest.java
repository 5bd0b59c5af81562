package org.ayumi.admin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.notice.NoticeFixture.notice;
import static org.ayumi.admin.notice.NoticeFixture.page;
import static org.ayumi.admin.notice.NoticeFixture.with;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.notice.Notice;
import org.ayumi.admin.notice.NoticeDepartment;
import org.ayumi.admin.notice.NoticeKind;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeListViewTest extends ConsoleTest {

    private static final Map<String, @Nullable Object> RETURNED =
            with(notice("n1", "PLAN_RETURNED", "計画「窓口」が差し戻されました。", "2026-01-19T23:30:00Z"), "actionPlanId", "p1");
    private static final Map<String, @Nullable Object> DUE =
            with(notice("n2", "DUE_IN_7_DAYS", "上半期の報告の期限が近づきました。", "2026-01-19T10:00:00Z"), "read", true);
    private static final Map<String, @Nullable Object> REMINDER = with(
            with(notice("n3", "REMINDER", "上半期の報告をお願いします。", "2026-01-19T09:00:00Z"), "note", "お手数ですが。"),
            "sample",
            true);

    private final List<Object> marked = new ArrayList<>();

    @BeforeEach
    void tellOfNotices() {
        signedInAs(People.kikaku());
        marked.clear();
        BACKEND.answers("notices", page(2, null, RETURNED, DUE, REMINDER));
        BACKEND.computes("markNoticesRead", environment -> {
            marked.add(environment.getArgument("input"));
            BACKEND.answers("notices", page(0, null, with(RETURNED, "read", true)));
            var payload = new HashMap<String, @Nullable Object>();
            payload.put("notices", List.of(RETURNED));
            payload.put("unreadCount", 0);
            payload.put("userErrors", List.of());
            return payload;
        });
    }

    @Test
    void tells_what_is_new_day_by_day_and_marks_it_by_shape_and_word() {
        open("notices");

        assertThat(screen())
                .contains("まだ読んでいないお知らせが2件あります。", "● 未読", "○ 既読", "計画の差戻し", "期限7日前", "DX戦略課より：お手数ですが。", "見本");
        // Half past eight in the morning in Japan is the next day already.
        assertThat(find(H2.class).all().stream()
                        .map(heading -> heading.getElement().getTextRecursively()))
                .containsExactly("令和8年1月20日（火）", "令和8年1月19日（月）");
        assertThat(find(Anchor.class).withText("計画「窓口」が差し戻されました。").single().getHref())
                .isEqualTo("notices/n1");
    }

    @Test
    void the_bell_tells_how_many_are_unread_in_words() {
        open("notices");
        roundTrip();

        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("お知らせ、未読が2件あります");
        assertThat(bell().getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(bell().getElement().getTextRecursively()).contains("2");
    }

    @Test
    void all_are_marked_as_read_up_to_the_newest_that_was_seen() {
        open("notices");

        test(find(NativeButton.class).withText("すべて既読にする").single()).click();
        roundTrip();

        assertThat(marked).containsExactly(Map.of("ids", List.of(), "upTo", "2026-01-19T23:30Z"));
        assertThat(screen()).contains("すべて既読にしました。", "すべて読みました。").doesNotContain("● 未読", "すべて既読にする");
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("お知らせ、未読はありません");
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_RETURNED, plans/p1",
        "PLAN_ACCEPTED, plans/p1",
        "PLANS_SUBMITTED, years/2025/plans",
    })
    void a_notice_leads_to_where_something_can_be_done_and_is_read_by_then(String kind, String path) {
        BACKEND.computes("markNoticesRead", environment -> {
            marked.add(environment.getArgument("input"));
            return Map.of("notices", List.of(with(RETURNED, "kind", kind)), "unreadCount", 1, "userErrors", List.of());
        });

        open("notices/n1");

        assertThat(marked).containsExactly(Map.of("ids", List.of("n1")));
        assertThat(NoticeTarget.of(new Notice(
                        "n1",
                        NoticeKind.valueOf(kind),
                        "",
                        2025,
                        null,
                        new NoticeDepartment("koseki-jumin", "戸籍住民課"),
                        "p1",
                        null,
                        false,
                        OffsetDateTime.parse("2026-01-19T23:30:00Z"),
                        true)))
                .isEqualTo(path);
    }

    @Test
    void a_notice_that_is_not_there_leads_to_the_list() {
        BACKEND.answers(
                "markNoticesRead",
                Map.of(
                        "notices",
                        List.of(),
                        "userErrors",
                        List.of(Map.of("code", "NOT_FOUND", "message", "このお知らせは見つかりません。"))));

        open("notices/somebody-elses");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("notices");
    }

    @Test
    void older_ones_are_shown_on_request() {
        BACKEND.computes(
                "notices",
                environment -> environment.getArgument("after") == null
                        ? page(1, "c1", RETURNED)
                        : page(1, null, DUE, REMINDER));
        open("notices");
        assertThat(screen()).doesNotContain("期限7日前");

        test(find(NativeButton.class).withText("以前のお知らせを表示する").single()).click();

        assertThat(screen()).contains("期限7日前", "催促").doesNotContain("以前のお知らせを表示する");
    }

    @Test
    void says_so_where_there_is_none() {
        BACKEND.answers("notices", page(0, null));

        open("notices");

        assertThat(screen()).contains("お知らせはまだありません").doesNotContain("すべて既読にする");
    }

    @Test
    void a_page_stands_without_the_bells_count() {
        BACKEND.refuses("notices", "INTERNAL");

        open("vision");
        roundTrip();

        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("お知らせ");
    }

    @Test
    void an_account_without_a_role_has_no_bell() {
        signedInAs(People.mushoku());

        open("help");
        roundTrip();

        assertThat(find(Anchor.class).all().stream().filter(Anchor::isVisible).map(Anchor::getHref))
                .doesNotContain("notices");
    }

    private Anchor bell() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("notices") && link.hasClassName("bell"))
                .findFirst()
                .orElseThrow();
    }
}
