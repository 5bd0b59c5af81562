package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** Where a figure stands (出典): the place first, the document's own title below it. */
@Tag("cite")
public final class SourceText extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** The document's own title and the place in it. */
    public SourceText(String document, String locator) {
        addClassName("source");
        var place = new Span(locator);
        place.addClassName("source-place");
        var title = new Span(document);
        title.addClassName("source-document");
        add(place, title);
    }
}
