package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.ScheduleItem;

/** スケジュール of an initiative. */
final class ScheduleCard extends Card {

    private static final long serialVersionUID = 1L;

    ScheduleCard(int fiscalYear, List<ScheduleItem> schedule, Optional<Component> action) {
        super(translate("strategy.schedule.heading"));
        add(
                schedule.isEmpty()
                        ? new Paragraph(translate("strategy.schedule.none"))
                        : new SchedulePicture(fiscalYear, schedule));
        action.ifPresent(button -> add(CardFoot.of(button)));
    }
}
