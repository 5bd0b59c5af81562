package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.html.Span;

/** A short label that is no status, such as めざす姿 ①. */
public final class Chip extends Span {

    private static final long serialVersionUID = 1L;

    /** A chip with this text. */
    public Chip(String text) {
        super(text);
        addClassName("chip");
    }
}
