package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a plan waits for is told to everyone, so it is nothing that is still a draft. */
@BackendTest
class BlockerTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Plans plans;
    private Reports reports;

    @BeforeEach
    void startWithAnOpenCycle() {
        store.reset();
        reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
    }

    @ParameterizedTest
    @EnumSource(names = {"DX", "JOHO", "KIKAKU", "KOSEKI"})
    void whoeverReportsNamesNoPlanThatIsNotAccepted(Account account) {
        var waiting = plans.accepted(account);
        var own = plans.draft(account);
        var others = plans.draft(Account.KOKUHO);

        assertThat(waitingFor(account, waiting, own).complaints())
                .containsExactly("BLOCKER_NOT_ACCEPTED at blocker.id");
        boolean readsAll = account == Account.DX || account == Account.JOHO;
        assertThat(waitingFor(account, waiting, others).complaints())
                .as("what is not there for them stays so")
                .containsExactly((readsAll ? "BLOCKER_NOT_ACCEPTED" : "NOT_FOUND") + " at blocker.id");
        assertThat(reports.read(account, waiting).size()).isZero();
        assertThat(api.ask(Account.ZEIMU, "{ monitoring(fiscalYear: 2025, period: H1) { waits { blocker { id } } } }")
                        .text())
                .contains("waits")
                .doesNotContain(own.path("id").asString());
    }

    @Test
    void aPlanIsNamedOnceItIsAccepted() {
        var waiting = plans.accepted(Account.KOSEKI);
        var own = plans.submitted(Account.KOSEKI);
        assertThat(waitingFor(Account.KOSEKI, waiting, own).complaints())
                .containsExactly("BLOCKER_NOT_ACCEPTED at blocker.id");

        Plans.done(plans.send(Account.DX, "acceptActionPlan", own, Map.of()));

        var report = Reports.done(waitingFor(Account.KOSEKI, waiting, own));
        assertThat(report.at("/blocker/id")).isEqualTo(own.path("id"));
    }

    @Test
    void aWorkbookNamesNoPlanThatIsNotAccepted() {
        var workbooks = new Workbooks(api);
        plans.accepted(Account.KOSEKI);
        plans.draft(Account.KOSEKI);
        var workbook = Workbooks.edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            var row = Workbooks.where("期間", "上半期");
            List.of(
                            Workbooks.text("報告", "進み具合", row, "遅れ"),
                            Workbooks.text("報告", "原因", row, "他課待ち"),
                            Workbooks.text("報告", "待っているものの種類", row, "計画"),
                            Workbooks.text("報告", "待っているもの", row, "戸籍住民課 2"))
                    .forEach(change -> change.accept(book));
        });

        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.reasons()).containsExactly("待っている計画は、受理された計画から選んでください。");
        assertThat(Workbooks.outcomes(workbooks.apply(Account.KOSEKI, previewed)))
                .containsExactly("REFUSED");
    }

    private Sent waitingFor(Account account, JsonNode waiting, JsonNode other) {
        var input = Reports.delayed(waiting, "H1");
        input.put("blocker", Map.of("id", other.path("id").asString()));
        return reports.send(account, "savePlanReport", input);
    }
}
