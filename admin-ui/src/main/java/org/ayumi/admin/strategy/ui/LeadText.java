package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.strategy.LeadDepartment;

/** The lead department in words. */
public final class LeadText {

    private LeadText() {}

    /** Its name; an inferred one is marked （推定）. */
    public static String of(LeadDepartment lead) {
        return lead.inferred() ? translate("strategy.lead.inferred", lead.name()) : lead.name();
    }
}
