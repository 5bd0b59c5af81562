package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;

/** The main menu: the pages that exist, each in the year in view. */
final class MainNavigation extends Nav {

    private static final long serialVersionUID = 1L;

    MainNavigation() {
        addClassName("menu");
        setAriaLabel(getTranslation("shell.menu"));
    }

    void show(ShellKnowledge knowledge, String path) {
        removeAll();
        entry("home", "", path.isEmpty());
        var viewer = knowledge.viewer();
        if (viewer != null && !viewer.mayRead()) {
            return;
        }
        Integer strategy = knowledge.strategyYear();
        if (strategy != null) {
            entry("year", YearPath.overview(strategy), YearPath.isOverview(path));
            entry("initiatives", YearPath.initiatives(strategy), YearPath.isInitiatives(path));
            entry("lineage", YearPath.lineage(strategy), YearPath.isLineage(path));
            entry("life", YearPath.life(strategy), YearPath.isLife(path));
            entry("past", YearPath.past(strategy), YearPath.isPast(path));
        }
        entry("vision", "vision", path.equals("vision"));
        Integer year = knowledge.selected();
        if (year != null) {
            group("departments");
            entry("plans", YearPath.plans(year), YearPath.isPlans(path));
            entry("reports", YearPath.reports(year), YearPath.isReports(path));
            if (viewer != null && viewer.reviews()) {
                entry("reviews", YearPath.reviews(year), path.equals(YearPath.reviews(year)));
            }
            entry("monitoring", YearPath.monitoring(year), YearPath.isMonitoring(path));
            entry("cycle", YearPath.cycle(year), path.equals(YearPath.cycle(year)));
        }
        group("more");
        if (viewer != null && viewer.permissions().contains("MANAGE_DEPARTMENTS")) {
            entry("organisation", "departments", path.equals("departments"));
        }
        entry("help", "help", path.equals("help"));
        showCurrent();
    }

    // Where there is no room for all entries side by side, the current one is scrolled to, also once the style has come
    // or
    // the window has turned; the page itself stays.
    private void showCurrent() {
        getElement().executeJs("""
                const show = () => {
                  const here = this.querySelector('[aria-current]');
                  if (here) this.scrollLeft = here.offsetLeft - this.offsetLeft - (this.clientWidth - here.offsetWidth) / 2;
                };
                this.resized ??= new ResizeObserver(show);
                this.resized.observe(this);
                show();
                """);
    }

    private void group(String name) {
        var heading = new Span(getTranslation("shell.menu." + name));
        heading.addClassName("group");
        add(heading);
    }

    private void entry(String name, String path, boolean current) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isEmpty()) {
            return;
        }
        var link = new Anchor(path, getTranslation("shell.menu." + name));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
