package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Glance;
import org.ayumi.admin.monitoring.Viewpoint;

/** For whoever oversees the plans: the two figures of the newest quarter, how many are stuck, and the way there. */
final class MonitoringHomeCard extends Card {

    private static final long serialVersionUID = 1L;

    MonitoringHomeCard(int fiscalYear, Glance glance) {
        super(translate("monitoring.home", new FiscalYearText(fiscalYear).era(), PeriodText.name(glance.period())));
        if (glance.sample()) {
            markSample();
        }
        var viewpoint = new Viewpoint(fiscalYear, glance.period(), null);
        var summary = glance.summary();
        var figures = new UnorderedList(
                figure(
                        viewpoint,
                        Figure.GOING,
                        MonitoringText.percent(summary.onTrack().percent()),
                        "monitoring.on-track"),
                figure(
                        viewpoint,
                        Figure.REPORTED,
                        MonitoringText.percent(summary.meanAchievement().percent()),
                        "monitoring.achievement"),
                figure(
                        viewpoint,
                        Figure.BEHIND,
                        translate("monitoring.count", summary.behind().count()),
                        "monitoring.figure.BEHIND"),
                figure(
                        viewpoint,
                        Figure.WAITING,
                        translate("monitoring.count", glance.waits().size()),
                        "monitoring.figure.WAITING"));
        figures.addClassName("figures");
        add(figures);
        if (glance.deadlocked() > 0) {
            add(new Paragraph(
                    WaitMarks.deadlock(), new Text(" " + translate("monitoring.home.deadlock", glance.deadlocked()))));
        }
        var more = new Paragraph(MonitoringLinks.overview(viewpoint, translate("monitoring.home.link")));
        more.addClassName("card-foot");
        add(more);
    }

    private static ListItem figure(Viewpoint viewpoint, Figure figure, String value, String key) {
        var link = MonitoringLinks.figure(viewpoint, FigureAddress.whole(figure), "");
        link.add(new HtmlContainer("b", new Text(value)), new HtmlContainer("small", new Text(translate(key))));
        return new ListItem(link);
    }
}
