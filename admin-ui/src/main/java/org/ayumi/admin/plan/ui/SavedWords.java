package org.ayumi.admin.plan.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** What the form has just done, for the plan's page, which comes next, to say. */
final class SavedWords {

    private final String name;

    private SavedWords(String name) {
        this.name = name;
    }

    static void put(UI ui, String name) {
        ComponentUtil.setData(ui, SavedWords.class, new SavedWords(name));
    }

    /** What was done, once; empty where nothing was. */
    static String take(UI ui) {
        var saved = ComponentUtil.getData(ui, SavedWords.class);
        ComponentUtil.setData(ui, SavedWords.class, null);
        return saved == null ? "" : saved.name;
    }
}
