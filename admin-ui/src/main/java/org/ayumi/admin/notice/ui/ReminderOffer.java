package org.ayumi.admin.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodOffer;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.notice.ReminderApi;

/** 催促する, beside a period whose reports are awaited. */
@org.springframework.stereotype.Component
class ReminderOffer implements PeriodOffer {

    private final ReminderApi reminders;

    ReminderOffer(ReminderApi reminders) {
        this.reminders = reminders;
    }

    @Override
    public Component button(int fiscalYear, ReportPeriod period, Consumer<String> done) {
        var button = new NativeButton(
                translate("notice.remind.send"), click -> new RemindDialog(reminders, fiscalYear, period, done).open());
        button.addClassName("link");
        button.setAriaLabel(translate("notice.remind.label", PeriodText.name(period)));
        return button;
    }
}
