package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.StrategyYear;

/** What a year's strategy is for, where it leads and what it rests on; whoever may, goes on to write it. */
final class FrameCard extends Card {

    private static final long serialVersionUID = 1L;

    FrameCard(StrategyYear year) {
        super(translate("strategy.year.frame"));
        addClassName("frame-card");
        add(part("strategy.year.mission", year.mission()), part("strategy.year.vision", year.vision()));
        if (!year.background().isEmpty()) {
            var parts = new Section(new HtmlContainer("h3", new Text(translate("strategy.background"))));
            var list = new Div();
            list.addClassName("background");
            year.background().forEach(each -> list.add(part("strategy.background." + each.part(), each.text())));
            parts.add(list);
            add(parts);
        }
        if (year.viewerCan().plan()) {
            add(actions(year.fiscalYear()));
        }
    }

    private static Div part(String name, String text) {
        var words = new Paragraph(text);
        words.addClassName("written");
        var heading = new HtmlContainer("h3", new Text(translate(name)));
        return new Div(heading, words);
    }

    private static Div actions(int fiscalYear) {
        var words = StrategyLinks.words(fiscalYear, translate("strategy.action.words"));
        words.addClassNames("btn", "quiet");
        var arrange = StrategyLinks.arrange(fiscalYear, translate("strategy.action.arrange"));
        arrange.addClassNames("btn", "quiet");
        var actions = new Div(words, arrange);
        actions.addClassName("actions");
        return actions;
    }
}
