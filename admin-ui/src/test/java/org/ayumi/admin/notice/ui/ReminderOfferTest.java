package org.ayumi.admin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.CycleFixture.aCycle;
import static org.ayumi.admin.cycle.CycleFixture.figures;
import static org.ayumi.admin.notice.NoticeFixture.unreported;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.cycle.CycleFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderOfferTest extends ConsoleTest {

    @BeforeEach
    void tellOfTheCycle() {
        BACKEND.answers("departments", List.of(Map.of("code", "zeimu", "name", "税務課")))
                .answers("unreportedDepartments", List.of(unreported("zeimu", "税務課", false, false)))
                .answers(
                        "remindDepartments",
                        Map.of(
                                "departments",
                                List.of(Map.of("code", "zeimu", "name", "税務課")),
                                "userErrors",
                                List.of()));
    }

    @Test
    void reminds_from_the_page_of_deadlines_and_says_so_there() {
        show(aCycle().managed(), figures(34, 28, 2));

        test(remind().getFirst()).click();
        roundTrip();
        test(find(Button.class).withText("催促する").single()).click();

        assertThat(screen()).contains("1所属に催促しました。");
    }

    @Test
    void is_offered_only_where_reports_are_awaited() {
        show(aCycle().managed(), figures(34, 34, 0));

        assertThat(remind()).isEmpty();
    }

    @Test
    void is_not_offered_to_who_only_reads() {
        signedInAs(People.zeimu());
        show(aCycle(), figures(34, 28, 2));

        assertThat(remind()).isEmpty();
    }

    private void show(CycleFixture cycle, Map<String, Object> figures) {
        BACKEND.answers("monitoring", figures).answers("monitoringCycle", cycle.asMap());
        open("years/2025/cycle");
        roundTrip();
    }

    private List<NativeButton> remind() {
        return find(NativeButton.class).withText("催促する").all();
    }
}
