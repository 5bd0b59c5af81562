package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page of a department's accepted plans, as far as they tell what is to be reported by when. */
record OwnPlans(PageInfo pageInfo, List<Edge> edges) {

    // A returned report waits for its correction, so it is not reported.
    private static final Set<String> REPORTED = Set.of("SUBMITTED", "ACCEPTED");

    private static final String RETURNED = "RETURNED";

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(Node node) {}

    record Node(List<Period> reportingPeriods) {}

    record Period(
            ReportPeriod period,
            LocalDate dueOn,
            boolean locked,
            @Nullable Report report) {

        OwnPeriod of(CycleDepartment department) {
            boolean reported = report != null && REPORTED.contains(report.state());
            boolean returned = report != null && report.state().equals(RETURNED);
            boolean overdue = locked && !reported && !returned;
            return new OwnPeriod(
                    department,
                    period,
                    dueOn,
                    new PeriodFigures(1, reported ? 1 : 0, overdue ? 1 : 0, returned ? 1 : 0));
        }
    }

    record Report(String state) {}

    List<Period> periods() {
        return edges.stream()
                .flatMap(edge -> edge.node().reportingPeriods().stream())
                .toList();
    }

    @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
