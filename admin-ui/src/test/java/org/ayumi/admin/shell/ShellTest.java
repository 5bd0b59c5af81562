package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShellTest extends ConsoleTest {

    static List<Map<String, Object>> readers() {
        return List.of(People.dx(), People.joho(), People.kikaku(), People.zeimu(), People.kanbu());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void shows_who_is_signed_in_and_where_they_can_go(Map<String, Object> person) {
        signedInAs(person);

        open("test/event");

        assertThat(screen())
                .contains("あゆみ", "令和7年度（2025）", "サインアウト", person.get("name").toString());
        assertThat(menu()).contains("years/2025", "years/2025/initiatives");
    }

    @Test
    void offers_an_account_without_a_role_nothing_but_whom_to_ask() {
        signedInAs(People.mushoku());

        open("test/event");

        assertThat(screen()).contains("まだ利用の設定がありません", "情報政策課", "mushoku").doesNotContain("送る");
        assertThat(menu()).doesNotContain("years/2025", "vision");
    }

    @Test
    void names_the_product_in_every_title() {
        open("test/event");
        roundTrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("試験 | あゆみ");
    }

    @Test
    void names_the_product_once_in_the_title_of_a_problem() {
        open("no/such/page");
        roundTrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("ページが見つかりません | あゆみ");
    }

    @Test
    void stays_complete_around_an_unknown_address() {
        open("no/such/page");

        assertThat(screen()).contains("DX戦略課", "令和7年度（2025）");
        assertThat(menu()).contains("years/2025");
    }

    @Test
    void opens_the_chosen_year() {
        open("test/event");

        find(YearSelect.class).single().choose("2024");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("years/2024");
    }

    @Test
    void puts_the_page_into_the_main_landmark() {
        open("test/event");

        assertThat(find(Main.class).single().getChildren()).hasSize(1).allMatch(EventView.class::isInstance);
    }

    @Test
    void sends_the_person_s_own_token() {
        open("test/event");

        assertThat(BACKEND.tokens()).isNotEmpty().containsOnly("a-token");
    }

    private List<String> menu() {
        return find(Anchor.class, find(MainNavigation.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
