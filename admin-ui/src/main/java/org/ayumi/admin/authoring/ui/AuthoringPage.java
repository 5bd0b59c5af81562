package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.jspecify.annotations.Nullable;

/** A page on which a part of a year is written: its head, and whether it can be left. */
abstract class AuthoringPage extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient AuthoringApi years;
    private final String part;
    private final String texts;
    private final Confirmation confirmation = new Confirmation();
    private final Div content = new Div();
    private final LiveLine live;
    private transient @Nullable AuthoredYear year;
    private transient @Nullable SavingArea area;

    /**
     * A page of this kind.
     *
     * @param part the part of a year written on it, as keys of texts and drafts name it
     */
    AuthoringPage(AuthoringApi years, String part, LiveLines lines) {
        this.years = years;
        this.part = part;
        texts = "authoring." + part;
        live = lines.over(() -> changed(""))
                .keepingWhile(() -> area != null && area.isEntered(), () -> area == null || !area.isUnsaved())
                .concernedBy(() -> year != null && concerns(year, read(year.fiscalYear())));
        add(live, content);
    }

    /** Whether the page would show something else; the year's version alone is nothing to show. */
    protected abstract boolean concerns(AuthoredYear shown, AuthoredYear now);

    /** What of the year is written on the page. */
    protected abstract Written write(AuthoredYear shown);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        confirmation.removeAll();
        show(read(event.getRouteParameters().getInteger("fiscalYear").orElseThrow()));
    }

    private AuthoredYear read(int fiscalYear) {
        try {
            return years.getYear(fiscalYear);
        } catch (BackendException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                throw new NoSuchYearException(new FiscalYearText(fiscalYear).withWesternYear());
            }
            throw e;
        }
    }

    private void show(AuthoredYear shown) {
        year = shown;
        area = null;
        content.removeAll();
        var header = new PageHeader(translate(texts + ".heading"))
                .crumbs(StrategyLinks.year(shown.fiscalYear(), translate("strategy.year.crumbs", shown.era())));
        content.add(header);
        live.shows(shown.id(), shown.version());
        if (!shown.viewerCan().plan()) {
            content.add(new EmptyState(
                    translate("authoring.not-now"),
                    translate("authoring.not-now.hint"),
                    StrategyLinks.year(shown.fiscalYear(), translate("authoring.back"))));
            return;
        }
        header.lead(translate(texts + (shown.isDraft() ? ".lead" : ".lead.published")));
        content.add(confirmation);
        area = new SavingArea(write(shown), shown, part, years::save, now -> done(now, part));
        var form = area.around();
        form.addClassName("authoring-" + part);
        content.add(form);
    }

    /** Shows the year as it now stands, and says what was done; an empty name says nothing. */
    protected final void done(AuthoredYear now, String name) {
        show(now);
        if (!name.isEmpty()) {
            confirmation.say(translate("authoring.done." + name));
        }
    }

    /** Reads the year again, after something was done with it. */
    protected final void changed(String name) {
        if (year != null) {
            done(years.getYear(year.fiscalYear()), name);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (area != null && area.isUnsaved()) {
            var leaving = event.postpone();
            area.askBeforeLeaving(leaving::proceed);
        }
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate(texts + ".page", year.era());
    }
}
