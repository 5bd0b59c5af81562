package org.ayumi.admin.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;

/** 見本: marks something made up. Wherever one stands, the head of the page says so, too. */
public final class SampleMark extends Span {

    private static final long serialVersionUID = 1L;

    /** A mark with its word. */
    public SampleMark() {
        super(translate("common.sample"));
        addClassNames("chip", "sample");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The page may still be under way, its head not yet in place.
        event.getUI()
                .beforeClientResponse(this, _ -> PageHeader.shown(event.getUI()).ifPresent(PageHeader::samples));
    }
}
