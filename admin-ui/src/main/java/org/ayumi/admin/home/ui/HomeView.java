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
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.home.HomeApi;
import org.ayumi.admin.home.HomeInitiative;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.strategy.ui.YearFiguresRow;
import org.springframework.beans.factory.ObjectProvider;

/** ホーム: what this person is expected to do, then the newest year at a glance. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HomeApi home;
    private final transient ObjectProvider<HomePart> parts;

    HomeView(HomeApi home, ObjectProvider<HomePart> parts) {
        this.home = home;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = home.getPage();
        removeAll();
        page.newestYear().ifPresentOrElse(year -> show(page, year), this::showNothing);
    }

    private void show(HomePage page, HomeYear year) {
        var led = page.led(year);
        var expected = parts.orderedStream()
                .flatMap(part -> part.show(page, year).stream())
                .toList();
        if (expected.isEmpty()) {
            add(new PageHeader(translate("home.heading", year.era())).lead(translate(lead(page, led))));
        } else {
            // What is expected of the person now comes before how the year went.
            add(new PageHeader(translate("home.title")).lead(translate("home.lead.now")), stack(expected));
            var heading = new H2(translate("home.heading", year.era()));
            heading.addClassName("home-year");
            add(heading);
        }
        add(new YearFiguresRow(year.fiscalYear(), year.figures()));
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
        add(stack);
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

    private void showNothing() {
        add(
                new PageHeader(translate("home.title")),
                new EmptyState(translate("home.empty"), translate("home.empty.hint")));
    }

    @Override
    public String getPageTitle() {
        return translate("home.title");
    }
}
