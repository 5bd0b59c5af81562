package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with its own second-level heading, on a surface of its own. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 heading;

    /** A card with this heading. */
    @SuppressWarnings("this-escape") // nothing called here is overridden by a card
    public Card(String heading) {
        addClassName("card");
        this.heading = new H2(heading);
        add(this.heading);
    }

    /** Marks what the card tells as made up (見本). */
    protected final void markSample() {
        heading.add(new SampleMark());
    }
}
