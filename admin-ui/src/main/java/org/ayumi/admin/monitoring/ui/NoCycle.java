package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that nothing is due yet, so that nothing can be overdue. */
final class NoCycle extends Div {

    private static final long serialVersionUID = 1L;

    NoCycle() {
        super(new Paragraph(translate("monitoring.no-cycle")));
        addClassNames("notice", "hold");
    }
}
