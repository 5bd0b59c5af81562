package org.ayumi.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.UnreadChanged;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: the bar at the top, the navigation, and the page itself as the main landmark. */
@Layout
@AnonymousAllowed
public final class ConsoleLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ShellKnowledge knowledge;
    private final TopBar topBar;
    private final MainNavigation navigation = new MainNavigation();
    private final Main main = new Main();

    private boolean arrived;
    private String path = "";

    ConsoleLayout(ShellApi api, AuthenticationContext authentication) {
        knowledge = ShellKnowledge.of(UI.getCurrent(), api);
        topBar = new TopBar(authentication::logout, this::go);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("shell");
        add(skipLink(), topBar, navigation, main);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = UnreadChanged.listen(event.getUI(), this::showUnread);
        addDetachListener(detach -> {
            detach.unregisterListener();
            listening.remove();
        });
    }

    private void showUnread() {
        knowledge.countUnread();
        topBar.show(knowledge, path);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            // An unknown address comes here first; a page that failed should not make people wait twice.
            if (!knowledge.failed()) {
                knowledge.refresh();
            }
            return;
        }
        var missing = knowledge.refresh();
        var viewer = knowledge.viewer();
        if (missing.isPresent()) {
            // The page would wait for the same answer once more.
            event.rerouteToError(missing.get(), "");
        } else if (viewer != null && !viewer.mayRead()) {
            event.rerouteToError(NoRoleException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        knowledge.select(yearOf(path));
        showUnread();
        navigation.show(knowledge, path);
        if (arrived) {
            // Whoever reads with a screen reader is told of the new page by the focus moving to it.
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        arrived = true;
    }

    private @Nullable Integer yearOf(String path) {
        return main.getChildren()
                .filter(OfFiscalYear.class::isInstance)
                .map(page -> ((OfFiscalYear) page).fiscalYear())
                .findFirst()
                .orElseGet(() -> YearPath.yearIn(path));
    }

    private void go(int fiscalYear) {
        getUI().ifPresent(ui -> {
            String path = ui.getInternals().getActiveViewLocation().getPath();
            // Before its strategy is there, a year has its action plans only.
            ui.navigate(
                    knowledge.hasStrategy(fiscalYear)
                            ? YearPath.sameIn(fiscalYear, path)
                            : YearPath.withoutStrategy(fiscalYear, path));
        });
    }

    private Component skipLink() {
        var link = new Anchor("#main", getTranslation("shell.skip"));
        link.addClassName("skip");
        link.setRouterIgnore(true);
        return link;
    }
}
