package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomeInitiative;

/** For a department that leads initiatives: its own, and what is missing. */
final class LedCard extends Card {

    private static final long serialVersionUID = 1L;

    LedCard(List<HomeInitiative> led) {
        super(translate("home.led"));
        add(new TodoList(
                led, its -> its.incomplete() ? Missing.results(its) : List.of(translate("home.led.complete"))));
    }
}
