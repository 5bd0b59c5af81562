package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.common.ui.Badge;

/** What stands still, by shape, word and colour. */
final class WaitMarks {

    private WaitMarks() {}

    /** Plans that wait for each other. */
    static Badge deadlock() {
        return new Badge("◆", translate("monitoring.mark.deadlock"), "missed");
    }

    /** Plans that wait for something. */
    static Badge waiting() {
        return new Badge("▷", translate("monitoring.mark.waiting"), "part");
    }
}
