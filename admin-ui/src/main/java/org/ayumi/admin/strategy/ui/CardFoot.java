package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What can be done with a card, below what it shows. */
final class CardFoot {

    private CardFoot() {}

    static Div of(Component... actions) {
        var foot = new Div(actions);
        foot.addClassNames("card-foot", "buttons");
        return foot;
    }
}
