package org.ayumi.admin.cycle.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.ayumi.admin.cycle.ReportPeriod;

/**
 * What another feature offers who manages a cycle, for a period whose reports are awaited: a button beside the page's
 * own. Implemented by beans.
 */
public interface PeriodOffer {

    /**
     * The button.
     *
     * @param done told in a sentence what was done
     */
    Component button(int fiscalYear, ReportPeriod period, Consumer<String> done);
}
