package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How a page begins: where it belongs, what it is, and in a sentence what can be done here; and whether it shows samples. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final Div heading;
    private final Paragraph lead = new Paragraph();
    private boolean marked;

    /** A header with the page's only first-level heading. */
    public PageHeader(String title) {
        addClassName("page-header");
        heading = new Div(new H1(title));
        heading.addClassName("heading");
        add(heading);
    }

    /** The head of the page this browser shows; none where the page is gone or has no head. */
    static Optional<PageHeader> shown(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, PageHeader.class));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), PageHeader.class, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (shown(event.getUI()).filter(this::equals).isPresent()) {
            ComponentUtil.setData(event.getUI(), PageHeader.class, null);
        }
    }

    /** Marks what the page is about as a sample (見本). */
    public PageHeader sample() {
        return mark("common.sample");
    }

    /**
     * Marks the page as one that shows samples (見本). Each {@link SampleMark} on the page does so by itself; pages of
     * figures that rest on samples, with no sample to see, call this.
     */
    public PageHeader samples() {
        return mark("common.sample.page");
    }

    private PageHeader mark(String key) {
        if (!marked) {
            marked = true;
            var mark = new Span(getTranslation(key));
            mark.addClassNames("chip", "sample");
            heading.add(mark);
        }
        return this;
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

    /** Says what the page shows and what is expected of the reader, instead of what it said before. */
    public PageHeader lead(String text) {
        lead.setText(text);
        lead.addClassName("lead");
        add(lead);
        return this;
    }
}
