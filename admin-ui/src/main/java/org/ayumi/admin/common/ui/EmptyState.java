package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A place with nothing in it yet: says why, and offers the first step. */
public final class EmptyState extends Section {

    private static final long serialVersionUID = 1L;

    /** Why it is empty, and the first steps, if there are any. */
    public EmptyState(String title, String text, Component... steps) {
        addClassNames("card", "empty");
        add(new H2(title), new Paragraph(text));
        add(steps);
    }
}
