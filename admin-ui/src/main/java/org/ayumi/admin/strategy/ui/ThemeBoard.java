package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.strategy.StrategyYear;
import org.ayumi.admin.strategy.Theme;

/** The year's themes side by side, each with its initiatives. */
final class ThemeBoard extends Div {

    private static final long serialVersionUID = 1L;

    ThemeBoard(StrategyYear year) {
        addClassName("board");
        year.themes().forEach(theme -> add(column(theme, year.draft())));
    }

    private static Section column(Theme theme, boolean draft) {
        var number = new HtmlContainer("small", new Text(ThemeText.theme(theme.number())));
        var tiles = new UnorderedList();
        theme.initiatives().forEach(entry -> tiles.add(new InitiativeTile(entry, draft)));
        var column = new Section(new H2(number, new Text(theme.title())), tiles);
        column.addClassName("theme");
        return column;
    }
}
