package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How a page begins: where it belongs, what it is, and in a sentence what can be done here. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    /** A header with the page's only first-level heading. */
    public PageHeader(String title) {
        addClassName("page-header");
        add(new H1(title));
    }

    /** Adds where the page belongs, outermost first: texts or links. */
    public PageHeader crumbs(Component... crumbs) {
        var trail = new Nav();
        trail.addClassName("crumbs");
        trail.setAriaLabel(getTranslation("common.crumbs"));
        for (int i = 0; i < crumbs.length; i++) {
            if (i > 0) {
                var separator = new Span("／");
                separator.getElement().setAttribute("aria-hidden", "true");
                trail.add(separator);
            }
            trail.add(crumbs[i]);
        }
        addComponentAsFirst(trail);
        return this;
    }

    /** Adds where the page belongs, as plain text. */
    public PageHeader crumbs(String text) {
        var line = new Paragraph(text);
        line.addClassName("crumbs");
        addComponentAsFirst(line);
        return this;
    }

    /** Adds what the page shows and what is expected of the reader. */
    public PageHeader lead(String text) {
        var line = new Paragraph(text);
        line.addClassName("lead");
        add(line);
        return this;
    }
}
