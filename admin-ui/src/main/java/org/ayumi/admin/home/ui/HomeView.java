package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.home.DraftedInitiative;
import org.ayumi.admin.home.HomeApi;
import org.ayumi.admin.home.HomeInitiative;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.strategy.ui.YearFiguresRow;
import org.springframework.beans.factory.ObjectProvider;

/** ホーム: what this person is expected to do, then the newest year at a glance. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HomeApi home;
    private final transient ObjectProvider<HomePart> parts;
    private final YearLine live;

    HomeView(HomeApi home, ObjectProvider<HomePart> parts, LiveLines lines) {
        this.home = home;
        this.parts = parts;
        live = lines.overYear(this::show);
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Reports are due for the year that runs; its strategy, and the one before, are what is read.
        int running = FiscalYearText.of(DayText.today()).year();
        live.reads(running, running - 1);
        show();
    }

    private void show() {
        var page = home.getPage();
        live.clear();
        page.newestYear().ifPresentOrElse(year -> show(page, year), () -> showNone(page));
    }

    private void show(HomePage page, HomeYear year) {
        var expected = Stream.concat(
                        parts.orderedStream().flatMap(part -> part.show(page, year).stream()), drafts(page))
                .toList();
        if (year.draft()) {
            add(new PageHeader(translate("home.title")).lead(translate("home.lead.draft")), stack(expected));
            return;
        }
        if (expected.isEmpty()) {
            add(new PageHeader(translate("home.heading", year.era())).lead(translate(lead(page, page.led(year)))));
        } else {
            // What is expected of the person now comes before how the year went.
            add(new PageHeader(translate("home.title")).lead(translate("home.lead.now")), stack(expected));
            var heading = new H2(translate("home.heading", year.era()));
            heading.addClassName("home-year");
            add(heading);
        }
        add(new YearFiguresRow(year.fiscalYear(), year.figures()), results(page, year));
    }

    private static Div results(HomePage page, HomeYear year) {
        var led = page.led(year);
        var stack = stack(List.of());
        if (page.reviews()) {
            stack.add(new ReviewCard(year));
        } else if (!led.isEmpty()) {
            stack.add(new LedCard(led));
        }
        if (page.reviews() || page.oversees() || led.isEmpty()) {
            stack.add(new BehindCard(year));
        }
        stack.add(new WaysCard(year));
        return stack;
    }

    /** Of years that are not published yet; who drafts them sees them whole. */
    private static Stream<Component> drafts(HomePage page) {
        var years = page.drafts().stream().<Component>map(DraftYearCard::new);
        if (page.reviews()) {
            return years;
        }
        var led = page.ledDrafts().stream()
                .collect(Collectors.groupingBy(DraftedInitiative::fiscalYear, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                years, led.entrySet().stream().map(its -> new LedDraftsCard(its.getKey(), its.getValue())));
    }

    private static Div stack(List<Component> cards) {
        var stack = new Div();
        stack.addClassName("stack");
        stack.add(cards);
        return stack;
    }

    private static String lead(HomePage page, List<HomeInitiative> led) {
        if (page.reviews()) {
            return "home.lead.review";
        }
        if (led.isEmpty()) {
            return "home.lead.read";
        }
        return led.stream().anyMatch(HomeInitiative::incomplete) ? "home.lead.led" : "home.lead.complete";
    }

    /** There is no year the person reads; the department may lead initiatives of a first draft all the same. */
    private void showNone(HomePage page) {
        var drafts = drafts(page).toList();
        if (drafts.isEmpty()) {
            add(
                    new PageHeader(translate("home.title")),
                    new EmptyState(translate("home.empty"), translate("home.empty.hint")));
        } else {
            add(new PageHeader(translate("home.title")).lead(translate("home.lead.draft")), stack(drafts));
        }
    }

    @Override
    public String getPageTitle() {
        return translate("home.title");
    }
}
