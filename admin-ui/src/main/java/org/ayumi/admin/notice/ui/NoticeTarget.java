package org.ayumi.admin.notice.ui;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.stream.Stream;
import org.ayumi.admin.notice.Notice;

/** Where something can be done about a notice. */
final class NoticeTarget {

    private NoticeTarget() {}

    /** The path of the page; of the plans' page where there is no better one. */
    static String of(Notice notice) {
        String year = "years/" + notice.fiscalYear();
        String plan = "plans/" + notice.actionPlanId();
        var best =
                switch (notice.kind()) {
                    case PLAN_ACCEPTED, PLAN_RETURNED -> Stream.of(plan);
                    case REPORT_ACCEPTED, REPORT_RETURNED ->
                        Stream.of("%s/reports/%s".formatted(plan, notice.period()), plan);
                    case CYCLE_OPENED, DUE_IN_7_DAYS, DUE_IN_1_DAY, OVERDUE, EXTENDED, REOPENED, REMINDER ->
                        Stream.of(year + "/reports");
                    case REPORTS_SUBMITTED -> Stream.of(year + "/reviews");
                    case PLANS_SUBMITTED -> Stream.<String>empty();
                };
        return best.filter(NoticeTarget::exists).findFirst().orElse(year + "/plans");
    }

    private static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
