package org.ayumi.admin.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.help.HelpApi;

/** 使い方: the questions of this person's work with their answers first, everyone else's after them. */
@Route("help")
@PermitAll
class HelpView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HelpApi help;

    HelpView(HelpApi help) {
        this.help = help;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asker = help.getAsker();
        var own = HelpTopic.list(asker, true);
        var others = HelpTopic.list(asker, false);
        removeAll();
        add(
                new PageHeader(translate("help.heading")).lead(translate("help.lead")),
                index("help.index", own),
                answers(own));
        if (!others.isEmpty()) {
            var heading = new H2(translate("help.others"));
            heading.addClassName("help-others");
            add(heading, index("help.others", others), answers(others));
        }
    }

    private static Component index(String label, List<HelpTopic> topics) {
        var list = new UnorderedList();
        topics.forEach(topic -> {
            list.add(new ListItem(new Anchor("help#" + topic.anchor(), HelpAnswer.question(topic))));
        });
        var index = new Nav(list);
        index.addClassNames("help-index");
        index.setAriaLabel(translate(label));
        return index;
    }

    private static Component answers(List<HelpTopic> topics) {
        var stack = new Div();
        stack.addClassName("stack");
        topics.forEach(topic -> stack.add(new HelpAnswer(topic)));
        return stack;
    }

    // The browser looked for the anchor before the page was there.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement()
                .executeJs("requestAnimationFrame(() => {"
                        + "const answer = location.hash && document.getElementById(location.hash.slice(1));"
                        + "if (answer) { answer.scrollIntoView(); answer.focus({preventScroll: true}); } })");
    }

    @Override
    public String getPageTitle() {
        return translate("help.heading");
    }
}
