package org.ayumi.admin.revision.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.revision.Change;

/** What changed, field by field. */
public final class ChangeList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** The changes in their order. */
    public ChangeList(List<Change> changes) {
        addClassName("changes");
        changes.forEach(change -> add(new ChangeItem(change)));
    }
}
