package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.strategy.ui.DiscrepancyCard;
import org.ayumi.admin.strategy.ui.SourceLine;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.Aim;
import org.ayumi.admin.vision.Promise;
import org.ayumi.admin.vision.ServingYear;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionApi;

/** DXビジョン: the promises, the nine aims and what serves them, the terms. */
@Route("vision")
@PermitAll
class VisionView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient VisionApi visions;

    VisionView(VisionApi visions) {
        this.visions = visions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = visions.getPage();
        removeAll();
        show(Objects.requireNonNull(page.vision()), page.newestYear());
    }

    private void show(Vision vision, Optional<ServingYear> year) {
        add(
                new PageHeader(vision.title())
                        .crumbs(translate("vision.crumbs", vision.adopted()))
                        .lead(translate("vision.lead", vision.townVision())),
                promises(vision.promises()),
                index(vision.aims()));
        var stack = new Div();
        stack.addClassName("stack");
        vision.aims().forEach(aim -> stack.add(new AimCard(aim, year)));
        if (!vision.glossary().isEmpty()) {
            stack.add(new GlossaryCard(vision.glossary()));
        }
        if (!vision.discrepancies().isEmpty()) {
            stack.add(new DiscrepancyCard(vision.discrepancies()));
        }
        add(stack, new SourceLine(vision.source()));
    }

    private static OrderedList promises(List<Promise> promises) {
        var list = new OrderedList();
        list.addClassName("promises");
        promises.forEach(promise -> list.add(new ListItem(
                new HtmlContainer("small", new Text(translate("vision.promise", promise.number()))),
                new Text(promise.title()))));
        return list;
    }

    private static UnorderedList index(List<Aim> aims) {
        var list = new UnorderedList();
        list.addClassName("chips");
        for (var aim : aims) {
            var link = new Anchor(AimCard.anchor(aim), ThemeText.circled(aim.number()) + " " + aim.shortTitle());
            link.addClassName("chip");
            list.add(new ListItem(link));
        }
        return list;
    }

    // The browser looked for the anchor before the page was there.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement()
                .executeJs("requestAnimationFrame(() => {"
                        + "const aim = location.hash && document.getElementById(location.hash.slice(1));"
                        + "if (aim) { aim.scrollIntoView(); aim.focus({preventScroll: true}); } })");
    }

    @Override
    public String getPageTitle() {
        return translate("vision.title");
    }
}
