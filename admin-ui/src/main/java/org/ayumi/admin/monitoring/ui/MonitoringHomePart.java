package org.ayumi.admin.monitoring.ui;

import java.util.Optional;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.ayumi.admin.monitoring.MonitoringApi;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows whoever reads every plan, on the first page, how the newest quarter stands. */
@Component
@Order(40)
class MonitoringHomePart implements HomePart {

    private final MonitoringApi monitoring;

    MonitoringHomePart(MonitoringApi monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> show(HomePage page, HomeYear year) {
        return page.may("READ_ALL_PLANS")
                ? monitoring
                        .findGlance(year.fiscalYear(), DayText.today())
                        .map(glance -> new MonitoringHomeCard(year.fiscalYear(), glance))
                : Optional.empty();
    }
}
