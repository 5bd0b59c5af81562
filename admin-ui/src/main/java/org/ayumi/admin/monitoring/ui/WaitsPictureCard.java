package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;

/** The picture of the waits; the list beside it says the same. */
final class WaitsPictureCard extends Card {

    private static final long serialVersionUID = 1L;

    WaitsPictureCard(WaitsGraph graph) {
        super(translate("monitoring.waits.picture"));
        addClassName("picture");
        var legend = new Paragraph(translate("monitoring.waits.legend"));
        legend.addClassName("quiet-note");
        var picture = new Div();
        picture.addClassName("graph");
        // Within a box of its own: narrow windows scroll the picture, never the page; so do keys.
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("role", "group");
        picture.getElement().setAttribute("aria-label", translate("monitoring.waits.picture"));
        picture.add(new Html(new WaitsSvg(graph).draw()));
        add(legend, picture);
    }
}
