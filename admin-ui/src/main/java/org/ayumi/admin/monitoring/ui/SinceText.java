package org.ayumi.admin.monitoring.ui;

import com.vaadin.flow.component.html.Span;

/** Since when, in one line where there is room. */
final class SinceText extends Span {

    private static final long serialVersionUID = 1L;

    SinceText(String text) {
        super(text);
        addClassName("since");
    }
}
