package org.ayumi.admin.monitoring.ui;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
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
        if (!page.may("READ_ALL_PLANS")) {
            return Optional.empty();
        }
        var today = DayText.today();
        // The year under way; before its plans report, the one whose strategy is shown.
        return IntStream.of(FiscalYearText.of(today).year(), year.fiscalYear())
                .distinct()
                .boxed()
                .flatMap(
                        fiscalYear -> monitoring
                                .findGlance(fiscalYear, today)
                                .map(glance -> new MonitoringHomeCard(fiscalYear, glance))
                                .stream())
                .findFirst()
                .map(card -> card);
    }
}
