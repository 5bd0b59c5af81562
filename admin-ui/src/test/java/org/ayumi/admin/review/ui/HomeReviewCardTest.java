package org.ayumi.admin.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.review.ReviewFixture.aReport;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class HomeReviewCardTest extends ReviewTest {

    @Test
    void tells_who_reviews_how_many_wait_and_since_when() {
        waiting(
                aReport("a").with("submittedAt", "2026-01-09T10:00:00+09:00"),
                aReport("b").with("submittedAt", "2026-01-05T10:00:00+09:00"));
        home(People.dx());

        assertThat(screen()).contains("令和7年度の2件が確認を待っています。", "いちばん古いものは、令和8年1月5日 10:00に提出されました。");
        assertThat(find(Anchor.class).withText("確認する").all())
                .extracting(Anchor::getHref)
                .contains("years/2025/reviews");
    }

    @Test
    void tells_that_nothing_waits() {
        home(People.dx());

        assertThat(screen()).contains("確認を待つ実行プランと報告はありません。");
    }

    @Test
    void has_nothing_to_say_to_others() {
        for (var person : List.of(People.kikaku(), People.zeimu(), People.kanbu(), People.joho())) {
            signedInAs(person);
            waiting(aReport("a"));
            home(person);

            assertThat(screen()).doesNotContain("確認を待つもの", "確認を待っています");
        }
    }

    private void home(Map<String, Object> person) {
        BACKEND.answers("viewer", person)
                .answers("strategies", List.of(aStrategy().with(anInitiative(1)).asMap()));
        open("years/2025");
        open("");
    }
}
