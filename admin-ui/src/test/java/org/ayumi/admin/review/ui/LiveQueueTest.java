package org.ayumi.admin.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.review.ReviewFixture.aReport;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The queue while departments go on handing in. */
class LiveQueueTest extends ReviewTest {

    private static final String PLANS = "plans-2025";

    @Test
    void takes_in_what_arrives_and_leaves_what_is_typed_alone() {
        waiting(aReport("a"));
        show();
        comment().setValue("根拠を書いてください。");

        waiting(aReport("a"), aReport("b"));
        changed(8);

        assertThat(screen()).contains("確認を待つもの 2件", "1件目（2件中）", "計画 b");
        assertThat(opened()).contains("計画 a");
        assertThat(comment().getValue()).isEqualTo("根拠を書いてください。");
    }

    @Test
    void opens_what_arrives_when_nothing_waited() {
        waiting();
        show();
        assertThat(screen()).contains("確認を待つものはありません");

        waiting(aReport("b"));
        changed(8);

        assertThat(opened()).contains("計画 b");
        assertThat(screen()).doesNotContain("確認を待つものはありません");
    }

    private void show() {
        BACKEND.answers("actionPlanYear", Map.of("id", PLANS, "version", 7));
        open("years/2025/reviews");
        await().until(() -> BACKEND.streams().followed().contains(PLANS));
    }

    private void changed(int version) {
        BACKEND.answers("actionPlanYear", Map.of("id", PLANS, "version", version));
        BACKEND.streams().tell(PLANS, version);
        answersThatAFieldIsInUse(false);
    }
}
