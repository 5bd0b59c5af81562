package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.monitoring.SheetPlan;

/** The department's plans that are not accepted, and so report nothing. */
final class SheetOthers extends Card {

    private static final long serialVersionUID = 1L;

    SheetOthers(List<SheetPlan> plans) {
        super(translate("monitoring.sheet.others"));
        var list = new UnorderedList();
        list.addClassName("plain");
        plans.forEach(plan -> list.add(new ListItem(
                MonitoringLinks.plan(plan.id(), plan.title()),
                new Text(translate("monitoring.sheet.other", translate("plan.status." + plan.status()))))));
        add(list);
    }
}
