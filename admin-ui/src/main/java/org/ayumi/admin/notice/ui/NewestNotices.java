package org.ayumi.admin.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.ayumi.admin.notice.NoticeApi;
import org.ayumi.admin.notice.NoticePage;
import org.springframework.core.annotation.Order;

/** The newest unread notices on the first page, before what else is to be done. */
@org.springframework.stereotype.Component
@Order(0)
class NewestNotices implements HomePart {

    private static final int MOST = 3;

    private final NoticeApi notices;

    NewestNotices(NoticeApi notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Component> show(HomePage page, HomeYear year) {
        var unread = notices.listUnread(MOST);
        return unread.notices().isEmpty() ? Optional.empty() : Optional.of(card(unread));
    }

    private static Card card(NoticePage unread) {
        var list = new UnorderedList();
        list.addClassNames("todo", "notices");
        unread.notices().forEach(notice -> list.add(new NoticeItem(notice)));
        var all = new Paragraph(new RouterLink(translate("notice.all"), NoticeListView.class));
        all.addClassName("card-foot");
        var card = new Card(translate("notice.newest", unread.unreadCount()));
        card.add(list, all);
        return card;
    }
}
