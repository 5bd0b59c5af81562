package org.ayumi.admin.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.draft.Draft;
import org.ayumi.admin.draft.DraftApi;

/** 入力中の下書き: everything the person has typed and not saved yet. */
@Route("drafts")
@PermitAll
class DraftListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DraftApi drafts;
    private final Confirmation confirmation = new Confirmation();
    private final Div place = new Div();

    DraftListView(DraftApi drafts) {
        this.drafts = drafts;
        place.addClassNames("stack", "after-header");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        confirmation.removeAll();
        add(new PageHeader(translate("draft.heading")).lead(translate("draft.lead")), confirmation, place);
        show();
    }

    private void show() {
        place.removeAll();
        var all = drafts.list();
        if (all.isEmpty()) {
            place.add(new EmptyState(translate("draft.empty"), translate("draft.empty.hint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("todo", "drafts");
        all.forEach(draft -> {
            var item = new DraftItem(draft);
            item.add(discard(draft));
            list.add(item);
        });
        var card = new Card(translate("draft.count", all.size()));
        card.add(list);
        place.add(card);
    }

    private NativeButton discard(Draft draft) {
        var button = new NativeButton(translate("draft.discard"), click -> {
            var answer = drafts.discard(draft.form(), draft.version());
            confirmation.say(translate(answer.done() ? "draft.discard.done" : "draft.discard.moved", draft.title()));
            show();
        });
        button.addClassNames("btn", "quiet", "small");
        button.setAriaLabel(translate("draft.discard.label", draft.title()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return translate("draft.heading");
    }
}
