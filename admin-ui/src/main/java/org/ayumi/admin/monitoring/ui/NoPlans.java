package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.ayumi.admin.common.ui.EmptyState;

/** A year without an accepted plan. */
final class NoPlans {

    private NoPlans() {}

    static EmptyState yet(int fiscalYear) {
        return new EmptyState(
                translate("monitoring.empty"),
                translate("monitoring.empty.hint"),
                new Anchor("years/" + fiscalYear + "/plans", translate("monitoring.empty.plans")));
    }
}
