package org.ayumi.admin.live.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;

/** A window of the browser, and what stands in it. */
record Window(UI ui) {

    /** The dialog somebody is in; the last one opened where there are several. */
    Optional<Dialog> dialog() {
        return ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .filter(Dialog::isOpened)
                .reduce((first, second) -> second);
    }

    /** The address of the page. */
    String address() {
        return ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
