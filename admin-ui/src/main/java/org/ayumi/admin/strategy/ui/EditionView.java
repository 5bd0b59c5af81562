package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.strategy.EditionYear;
import org.ayumi.admin.strategy.StrategyApi;
import org.jspecify.annotations.Nullable;

/** An edition of a year: every initiative with its KPI lines, as it was published, to be read and printed. */
@Route("years/:fiscalYear([0-9]{4})/editions/:number([0-9]{1,4})")
@PermitAll
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient StrategyApi strategies;
    private transient @Nullable EditionYear edition;

    EditionView(StrategyApi strategies) {
        this.strategies = strategies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        int fiscalYear = parameters.getInteger("fiscalYear").orElseThrow();
        try {
            show(strategies.getEdition(
                    fiscalYear, parameters.getInteger("number").orElseThrow()));
        } catch (BackendException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                throw new NoSuchYearException(new FiscalYearText(fiscalYear).withWesternYear());
            }
            throw e;
        }
    }

    private void show(EditionYear shown) {
        edition = shown;
        removeAll();
        var published = shown.published();
        add(new PageHeader(translate("strategy.edition.heading", shown.title(), label(shown)))
                .crumbs(
                        StrategyLinks.year(shown.fiscalYear(), translate("strategy.year.crumbs", shown.era())),
                        new Span(label(shown)))
                .lead(translate("strategy.edition.lead", DateTimeText.format(published.at()), published.by())));
        var stack = new Div();
        stack.addClassNames("stack", "after-header", "edition");
        var frame = new Card(translate("strategy.edition.frame"));
        frame.add(new H3(translate("strategy.edition.mission")), new Paragraph(shown.mission()));
        frame.add(new H3(translate("strategy.edition.vision")), new Paragraph(shown.vision()));
        stack.add(frame);
        boolean results = shown.hasResults();
        shown.themes().forEach(theme -> stack.add(theme(theme, results)));
        add(stack);
        if (shown.source() != null) {
            add(new SourceLine(shown.source()));
        }
    }

    private static Component theme(EditionYear.Theme theme, boolean results) {
        var card = new Card(translate("strategy.edition.theme", theme.number(), theme.title()));
        theme.initiatives().forEach(item -> card.add(initiative(item, results)));
        return card;
    }

    private static Component initiative(EditionYear.Item item, boolean results) {
        var part = new Div();
        part.addClassName("edition-initiative");
        part.add(
                new H3(translate("strategy.edition.initiative", item.number(), item.title())),
                new Paragraph(translate(
                        "strategy.edition.lead-department",
                        item.leadDepartment().name())),
                new Paragraph(item.summary()));
        part.add(new EditionMeasures(item.kpis(), results));
        if (item.outcome() != null) {
            part.add(new Paragraph(translate(
                    "strategy.edition.outcome",
                    RatingText.shapeAndWord(item.rating().official()),
                    item.outcome().headline())));
        }
        return part;
    }

    private static String label(EditionYear shown) {
        var edition = shown.published().edition();
        return edition == null ? "" : edition.label();
    }

    @Override
    public int fiscalYear() {
        return edition == null ? 0 : edition.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return edition == null ? "" : translate("strategy.edition.title", edition.era(), label(edition));
    }
}
