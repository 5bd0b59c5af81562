package org.ayumi.admin.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/** A button that a single key presses as well, while nothing is typed; the key is told to assistive technology. */
final class KeyButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    KeyButton(String key, String text, Runnable action) {
        super(text, click -> action.run());
        getElement().setAttribute("data-key", key);
        getElement().setAttribute("aria-keyshortcuts", key.toUpperCase(Locale.ROOT));
    }
}
