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
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.ui.HistoryCard;
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
    private final transient RevisionApi revisions;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final LiveLine live;

    VisionView(VisionApi visions, RevisionApi revisions, LiveLines lines) {
        this.visions = visions;
        this.revisions = revisions;
        live = lines.over(this::read);
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        confirmation.removeAll();
        read();
    }

    private void read() {
        var page = visions.getPage();
        content.removeAll();
        show(Objects.requireNonNull(page.vision()), page.newestYear());
    }

    private void show(Vision vision, Optional<ServingYear> year) {
        var changes = new ChangeButtons(vision, this::open);
        content.add(
                new PageHeader(vision.title())
                        .crumbs(translate("vision.crumbs", vision.adopted()))
                        .lead(translate("vision.lead", vision.townVision())),
                promises(vision.promises()));
        changes.ofFrame().ifPresent(content::add);
        content.add(index(vision.aims()));
        var stack = new Div(new HierarchyCard(vision.hierarchy(), changes::of));
        stack.addClassName("stack");
        vision.aims().forEach(aim -> stack.add(new AimCard(aim, year, changes.of(aim))));
        if (!vision.glossary().isEmpty() || vision.viewerCan().edit()) {
            stack.add(new GlossaryCard(vision.glossary(), changes::of, changes.ofNewTerm()));
        }
        if (!vision.discrepancies().isEmpty()) {
            stack.add(new DiscrepancyCard(vision.discrepancies()));
        }
        if (vision.viewerCan().readRevisions()) {
            revisions
                    .findFirst(vision.id())
                    .ifPresent(first ->
                            stack.add(new HistoryCard(first, after -> revisions.getPage(vision.id(), after))));
        }
        content.add(stack, new SourceLine(vision.source()));
        live.shows(vision.id(), vision.version());
    }

    private void open(VisionForm form, Vision vision, String button) {
        new VisionDialog(form, vision, visions, done -> changed(done, button)).open();
    }

    private void changed(String done, String button) {
        // Said first: it is true even where the page cannot be read again.
        if (!done.isEmpty()) {
            confirmation.say(translate("vision.done." + done));
        }
        read();
        // The button the dialog was opened with has gone; its successor takes the focus, after the dialog has given it
        // back.
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 300)", button);
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
