package org.ayumi.admin.monitoring.ui;

import static org.ayumi.admin.cycle.ReportPeriod.H1;
import static org.ayumi.admin.cycle.ReportPeriod.Q1;
import static org.ayumi.admin.cycle.ReportPeriod.Q2;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.RouterLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.monitoring.MonitoringFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the pages of monitoring do: tell of figures, and see what is shown of them. */
abstract class MonitoringTest extends ConsoleTest {

    /** The arguments of every question for figures, in order. */
    protected final List<Map<String, Object>> asked = new ArrayList<>();

    @BeforeEach
    void aYear() {
        tell(aYearWithEverything());
        BACKEND.answers("monitoringCycle", MonitoringFixture.cycle());
        BACKEND.answers(
                "strategy",
                Map.of(
                        "initiatives",
                        List.of(Map.of(
                                "id", "i7", "leadDepartment", Map.of("code", "joho-seisaku", "name", "情報政策課")))));
    }

    /** Two that wait for each other, one on track, one cancelled, one silent, one of the other kind. */
    protected static MonitoringFixture aYearWithEverything() {
        return figures()
                .plan("a", "koseki-jumin", true)
                .reported(Q1, "ON_TRACK", 20, null)
                .reported(Q2, "DELAYED", 30, "OTHER_DEPARTMENT")
                .waitsFor("PLAN", "b", "計画b", Q2, true)
                .plan("b", "kokuho-nenkin", true)
                .reported(Q1, "SLIGHTLY_DELAYED", 10, "STAFF")
                .reported(Q2, "SLIGHTLY_DELAYED", 40, "STAFF")
                .waitsFor("PLAN", "a", "計画a", Q1, true)
                .plan("c", "kokuho-nenkin", true)
                .reported(Q1, "ON_TRACK", 25, null)
                .reported(Q2, "ON_TRACK", 60, null)
                .plan("d", "zeimu", true)
                .reported(Q1, "ON_TRACK", 20, null)
                .reported(Q2, "CANCELLED", 10, "BUDGET")
                .plan("e", "zeimu", true)
                .reported(Q1, "ON_TRACK", 20, null)
                .overdue(Q2)
                .plan("f", "kikaku-keiei", false)
                .reported(H1, "DELAYED", 30, "OTHER_DEPARTMENT")
                .waitsFor("INITIATIVE", "i7", "標準化", H1, false);
    }

    protected final void tell(MonitoringFixture figures) {
        asked.clear();
        BACKEND.computes("monitoring", environment -> {
            asked.add(environment.getArguments());
            return figures.at(environment.getArgument("period"));
        });
    }

    /** The titles of the plans listed, in order. */
    protected final List<String> plans() {
        roundTrip();
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().matches("plans/[a-z]"))
                .map(Anchor::getText)
                .toList();
    }

    /** Where links with this text lead. */
    protected final List<String> addresses(String text) {
        roundTrip();
        return find(RouterLink.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().contains(text))
                .map(link -> URLDecoder.decode(link.getHref(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The rows of the table of this class, cell by cell. */
    protected final List<String> rows(String cssClass) {
        roundTrip();
        return find(NativeTable.class).all().stream()
                .filter(table -> table.hasClassName(cssClass))
                .flatMap(table -> table.getBody().getChildren())
                .map(row -> String.join(
                        "｜",
                        Stream.of(row)
                                .flatMap(each -> each.getChildren())
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList()))
                .toList();
    }
}
