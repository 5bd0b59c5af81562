package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Workbooks.edit;
import static org.ayumi.testing.Workbooks.outcomes;
import static org.ayumi.testing.Workbooks.text;

import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of a workbook when others were at work meanwhile. */
@BackendTest
class WorkbookConflictTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Workbooks workbooks;
    private Plans plans;
    private JsonNode plan;
    private byte[] workbook;

    @BeforeEach
    void downloadThenEditInTheConsole() {
        store.reset();
        workbooks = new Workbooks(api);
        plans = new Plans(api);
        plan = plans.draft(Account.KOSEKI);
        workbook = edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            text("計画", "計画名", "ブックの名前").accept(book);
            text("計画", "予算（千円）", "2000").accept(book);
        });
        plan = Plans.done(plans.edit(Account.KOSEKI, plan, Map.of("title", "画面の名前", "responsiblePost", "画面の係")));
    }

    @Test
    void aNewerValueIsToldCellByCellAndStaysUnlessThePersonDecides() {
        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.cells()).containsExactly("CONFLICTING 計画名 画面の名前 → ブックの名前", "CHANGED 予算（千円） 1200 → 2000");
        assertThat(previewed.preview().at("/plans/0/cells/0/base").asString()).isEqualTo("窓口の手続を短くする（見本）");

        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed))).containsExactly("APPLIED");

        var after = read();
        assertThat(after.path("title").asString()).isEqualTo("画面の名前");
        assertThat(after.path("responsiblePost").asString()).isEqualTo("画面の係");
        assertThat(after.path("budget").asInt()).isEqualTo(2000);
    }

    @Test
    void aConflictThePersonDecidesIsWritten() {
        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed, "計画!H4")))
                .containsExactly("APPLIED");

        assertThat(read().path("title").asString()).isEqualTo("ブックの名前");
        assertThat(read().path("responsiblePost").asString()).isEqualTo("画面の係");
    }

    @Test
    void whatBothWroteAlikeIsNoChange() {
        var same = edit(workbook, book -> text("計画", "計画名", "画面の名前").accept(book));

        assertThat(workbooks.preview(Account.KOSEKI, same).cells()).containsExactly("CHANGED 予算（千円） 1200 → 2000");
    }

    @Test
    void aChangeAfterThePreviewIsToldAndNothingOfThePlanIsWritten() {
        var previewed = workbooks.preview(Account.KOSEKI, workbook);
        Plans.done(plans.edit(Account.KOSEKI, plan, Map.of("title", "さらに新しい名前")));

        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed, "計画!H4")))
                .containsExactly("CHANGED_SINCE");

        assertThat(read().path("title").asString()).isEqualTo("さらに新しい名前");
        assertThat(read().path("budget").asInt()).isEqualTo(1200);
    }

    @Test
    void aDigestThatWasNeverGivenWritesNothing() {
        var previewed = workbooks.preview(Account.KOSEKI, workbook);
        var forged = Map.of("key", "plan-2025-koseki-jumin-01", "digest", "0".repeat(64));

        var applied = workbooks.applyAnswer(Account.KOSEKI, previewed.file(), java.util.List.of(forged));

        assertThat(outcomes(applied.data("/applyPlanWorkbook"))).containsExactly("CHANGED_SINCE");
        assertThat(read().path("version")).isEqualTo(plan.path("version"));
    }

    @Test
    void aHiddenVersionThatNeverWasIsAskedToDownloadAgain() {
        var forged = edit(workbook, book -> text("計画", "版（変更しない）", "99").accept(book));

        var previewed = workbooks.preview(Account.KOSEKI, forged);

        assertThat(previewed.reasons()).containsExactly("いつの内容を直したものか分かりません。ダウンロードし直してください。");
        assertThat(outcomes(workbooks.apply(Account.KOSEKI, previewed))).containsExactly("REFUSED");
    }

    private JsonNode read() {
        return plans.read(Account.KOSEKI, plan.path("id").asString());
    }
}
