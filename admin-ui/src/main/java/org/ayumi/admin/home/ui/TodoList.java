package org.ayumi.admin.home.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.home.HomeInitiative;

/** Initiatives one below the other. */
final class TodoList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    TodoList(List<HomeInitiative> initiatives, Function<HomeInitiative, List<String>> points) {
        addClassName("todo");
        initiatives.forEach(its -> add(new TodoItem(its, points.apply(its))));
    }
}
