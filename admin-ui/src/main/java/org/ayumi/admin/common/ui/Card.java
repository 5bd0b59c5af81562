package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with its own second-level heading, on a surface of its own. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    /** A card with this heading. */
    @SuppressWarnings("this-escape") // nothing called here is overridden by a card
    public Card(String heading) {
        addClassName("card");
        add(new H2(heading));
    }
}
