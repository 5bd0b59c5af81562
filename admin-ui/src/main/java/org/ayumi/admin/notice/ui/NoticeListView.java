package org.ayumi.admin.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.common.ui.UnreadChanged;
import org.ayumi.admin.notice.NoticeApi;
import org.ayumi.admin.notice.NoticePage;

/** お知らせ: what the person should know of, newest first, each with the way to where something can be done. */
@Route("notices")
@PermitAll
class NoticeListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient NoticeApi notices;
    private final Confirmation confirmation = new Confirmation();

    NoticeListView(NoticeApi notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(notices.list(null));
    }

    private void show(NoticePage page) {
        removeAll();
        int unread = page.unreadCount();
        add(
                new PageHeader(translate("notice.heading"))
                        .lead(unread > 0 ? translate("notice.lead", unread) : translate("notice.lead.done")),
                confirmation);
        if (page.notices().isEmpty()) {
            add(new EmptyState(translate("notice.empty"), translate("notice.empty.hint")));
            return;
        }
        if (unread > 0) {
            var newest = page.notices().getFirst().createdAt();
            var all = new NativeButton(translate("notice.read-all"), click -> readAll(newest));
            all.addClassName("btn");
            var actions = new Div(all);
            actions.addClassNames("actions", "before");
            add(actions);
        }
        var days = new NoticeDays();
        days.add(page.notices());
        var more = new Div();
        add(days, more);
        offerMore(page, days, more);
    }

    private void offerMore(NoticePage page, NoticeDays days, Div place) {
        place.removeAll();
        String next = page.next();
        if (next != null) {
            var button = new NativeButton(translate("notice.more"), click -> {
                var older = notices.list(next);
                days.add(older.notices());
                offerMore(older, days, place);
            });
            button.addClassNames("btn", "quiet", "more");
            place.add(button);
        }
    }

    private void readAll(OffsetDateTime newest) {
        notices.readAll(newest);
        confirmation.say(translate("notice.read-all.done"));
        show(notices.list(null));
        getUI().ifPresent(UnreadChanged::tell);
    }

    @Override
    public String getPageTitle() {
        return translate("notice.heading");
    }
}
