package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.Task;

/** 主なタスク, under their headings where they have some. */
final class TasksCard extends Card {

    private static final long serialVersionUID = 1L;

    TasksCard(List<Task> tasks, Optional<Component> action) {
        super(translate("strategy.tasks.heading"));
        if (tasks.isEmpty()) {
            add(new Paragraph(translate("strategy.tasks.none")));
        }
        Map<String, List<Task>> groups = new LinkedHashMap<>();
        tasks.forEach(task -> groups.computeIfAbsent(task.group() == null ? "" : task.group(), _ -> new ArrayList<>())
                .add(task));
        groups.forEach((group, its) -> {
            if (!group.isEmpty()) {
                add(new H3(group));
            }
            add(list(its));
        });
        action.ifPresent(button -> add(CardFoot.of(button)));
    }

    private static UnorderedList list(List<Task> tasks) {
        var list = new UnorderedList();
        list.addClassName("plain");
        tasks.forEach(task -> list.add(new ListItem(task.title())));
        return list;
    }
}
