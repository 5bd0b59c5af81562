package org.ayumi.admin.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/** The dialog over a page that has changed: what it is told, and what is done once it is closed. */
final class AwaitedDialog {

    private @Nullable Component notice;
    private boolean awaiting;

    /** Goes on once the dialog is closed; once, however often it is called until then. */
    void await(Dialog dialog, Runnable next) {
        if (awaiting) {
            return;
        }
        awaiting = true;
        dialog.addOpenedChangeListener(opened -> {
            if (!opened.isOpened()) {
                opened.unregisterListener();
                awaiting = false;
                notice = null;
                next.run();
            }
        });
    }

    /** Says something at the top of the dialog, in place of what was said before. */
    void tell(Dialog dialog, Component newNotice) {
        newNotice.getElement().setAttribute("role", "status");
        if (notice != null) {
            notice.removeFromParent();
        }
        notice = newNotice;
        dialog.addComponentAsFirst(newNotice);
    }
}
