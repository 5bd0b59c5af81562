package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A page for when there is nothing else to show: what happened, what it means, what to do. */
public final class CalmPage extends Section {

    private static final long serialVersionUID = 1L;

    /** What happened, as a heading. */
    public CalmPage(String title) {
        addClassName("calm");
        add(new H1(title));
    }

    /** Adds a paragraph. */
    public CalmPage says(String text) {
        add(new Paragraph(text));
        return this;
    }

    /** Adds what can be done, the main action first. */
    public CalmPage offers(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        add(row);
        return this;
    }
}
