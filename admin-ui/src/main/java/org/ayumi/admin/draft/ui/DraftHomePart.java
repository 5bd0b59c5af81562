package org.ayumi.admin.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.draft.DraftApi;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.springframework.core.annotation.Order;

/** What the person has begun to type, on the first page, so that it is found again. */
@org.springframework.stereotype.Component
@Order(30)
class DraftHomePart implements HomePart {

    private static final int MOST = 3;

    private final DraftApi drafts;

    DraftHomePart(DraftApi drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Component> show(HomePage page, HomeYear year) {
        var all = drafts.list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("todo", "drafts");
        all.stream().limit(MOST).forEach(draft -> list.add(new DraftItem(draft)));
        var foot = new Paragraph(new RouterLink(translate("draft.all"), DraftListView.class));
        foot.addClassName("card-foot");
        var card = new Card(translate("draft.count", all.size()));
        card.add(list, foot);
        return Optional.of(card);
    }
}
