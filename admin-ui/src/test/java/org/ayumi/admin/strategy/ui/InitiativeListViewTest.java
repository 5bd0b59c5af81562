package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InitiativeListViewTest extends ConsoleTest {

    @BeforeEach
    void aYear() {
        BACKEND.answers(
                "strategy",
                aStrategy()
                        .with(
                                anInitiative(1),
                                anInitiative(2).with("title", "オープンデータの利活用").ledBy("kikaku-keiei", "企画経営課"),
                                anInitiative(3)
                                        .rated("PARTIAL", "ACHIEVED")
                                        .measuring(aMeasure("m").unreportedBecause("記載がありません")))
                        .asMap());
    }

    @Test
    void lists_all_initiatives_of_the_year() {
        open("years/2025/initiatives");

        assertThat(screen()).contains("3件のうち3件", "企画経営課（推定）");
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void starts_with_the_filter_of_its_address() {
        open("years/2025/initiatives?rating=PARTIAL");

        assertThat(found()).isOne();
        assertThat(screen()).contains("3件のうち1件");
    }

    @Test
    void finds_measures_without_a_result_and_ratings_that_differ() {
        open("years/2025/initiatives?check=UNREPORTED");
        assertThat(found()).isOne();

        open("years/2025/initiatives?check=DIFFERS");
        assertThat(found()).isOne();

        open("years/2025/initiatives?check=UNRATED");
        assertThat(screen()).contains("あてはまる重点取組はありません", "「すべて」に戻して");
    }

    @Test
    void searches_whatever_the_width_of_the_letters() {
        open("years/2025/initiatives");

        test(find(TextField.class).withCaption("ことばで探す").single()).setValue("オープン　ﾃﾞｰﾀ");

        assertThat(found()).isOne();
    }

    @Test
    void takes_an_address_it_cannot_read_for_no_filter() {
        open("years/2025/initiatives?theme=x&rating=NICE&check=1&lead=nobody-knows");

        assertThat(found()).isZero();

        open("years/2025/initiatives?theme=x&rating=NICE&check=1");

        assertThat(found()).isEqualTo(3);
    }

    private long found() {
        return find(NativeTableRow.class).all().stream()
                .filter(InitiativeRow.class::isInstance)
                .count();
    }
}
