package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** That the person read notices: what counts the unread ones, outside the page, counts again. */
public final class UnreadChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private UnreadChanged(UI ui) {
        super(ui, false);
    }

    /** Tells it to the window. */
    public static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new UnreadChanged(ui));
    }

    /** Calls whoever counts, until the registration is removed. */
    public static Registration listen(UI ui, Runnable listener) {
        return ComponentUtil.addListener(ui, UnreadChanged.class, event -> listener.run());
    }
}
