package org.ayumi.admin.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.home.HomeInitiative;
import org.ayumi.admin.strategy.ui.Badges;
import org.ayumi.admin.strategy.ui.LeadText;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** An initiative with what is to be said of it. */
final class TodoItem extends ListItem {

    private static final long serialVersionUID = 1L;

    TodoItem(HomeInitiative initiative, List<String> points) {
        var row = new Div(Badges.of(initiative.rating()), new Span(LeadText.of(initiative.leadDepartment())));
        row.addClassName("row");
        add(StrategyLinks.initiative(initiative.id(), initiative.heading()), row);
        if (!points.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain");
            points.forEach(point -> list.add(new ListItem(point)));
            add(list);
        }
    }
}
