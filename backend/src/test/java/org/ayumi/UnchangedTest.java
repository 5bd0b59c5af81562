package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 変更なし for several plans at once: which were reported, which not and why, also when someone is faster. */
@BackendTest
class UnchangedTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private List<JsonNode> plans;

    @BeforeEach
    void reportTheFirstHalfOfThreePlans() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        plans = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            var plan = reports.plans().accepted(Account.KOSEKI);
            reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
            plans.add(plan);
        }
    }

    @Test
    void aDraftSavedBetweenTheLookAndTheWriteStaysAndIsTold() {
        beforePlanIsRead(1, () -> reports.send(Account.KOSEKI, "savePlanReport", onTrack(plans.get(1), "H2")));

        var sent = unchanged();

        assertThat(reported(sent)).containsExactly(id(0), id(2));
        assertThat(notReported(sent)).containsExactly(id(1) + " STALE_VERSION");
        assertThat(sent.complaints()).containsExactly("STALE_VERSION at actionPlanIds.1");
        assertThat(states()).containsExactly("SUBMITTED", "DRAFT", "SUBMITTED");
        assertThat(reports.read(Account.DX, plans.get(1)).at("/1/done").asString())
                .as("nobody's words are lost")
                .isEqualTo("対象の手続を決めました。");
    }

    @Test
    void aReportSubmittedBetweenTheLookAndTheWriteStaysAndIsTold() {
        beforePlanIsRead(0, () -> reports.submitted(Account.KOSEKI, onTrack(plans.get(0), "H2")));

        var sent = unchanged();

        assertThat(reported(sent)).containsExactly(id(1), id(2));
        assertThat(notReported(sent)).containsExactly(id(0) + " ALREADY_REPORTED");
        assertThat(reports.read(Account.DX, plans.get(0)).at("/1/unchanged").asBoolean())
                .isFalse();
    }

    @Test
    void wordsSomebodyHasBegunGiveWayOnlyWhereThatIsAskedFor() {
        reports.send(Account.KOSEKI, "savePlanReport", onTrack(plans.get(1), "H2"));

        var sent = send(List.of(id(0), id(1)), "H2");

        assertThat(notReported(sent)).containsExactly(id(0) + " HELD_BACK", id(1) + " DRAFT_EXISTS");
        assertThat(reports.read(Account.DX, plans.get(1)).at("/1/done").asString())
                .isEqualTo("対象の手続を決めました。");
        assertThat(reported(unchanged())).containsExactly(id(0), id(1), id(2));
    }

    @Test
    void aReturnedReportIsCorrectedNotReportedAsUnchanged() {
        reports.submitted(Account.KOSEKI, onTrack(plans.get(0), "H2"));
        reports.send(
                Account.DX,
                "returnPlanReport",
                naming(plans.get(0), "H2", Map.of("comment", "直してください。", "expectedVersion", 2)));

        assertThat(notReported(unchanged())).contains(id(0) + " RETURNED");
        assertThat(reports.read(Account.DX, plans.get(0)).at("/1/state").asString())
                .isEqualTo("RETURNED");
    }

    @Test
    void aFormerReportReturnedBetweenTheLookAndTheWriteIsNotRepeated() {
        beforePlanIsRead(
                2,
                () -> reports.send(
                        Account.DX,
                        "returnPlanReport",
                        naming(plans.get(2), "H1", Map.of("comment", "確かめてください。", "expectedVersion", 2))));

        var sent = unchanged();

        assertThat(reported(sent)).containsExactly(id(0), id(1));
        assertThat(notReported(sent)).containsExactly(id(2) + " NO_FORMER_REPORT");
        assertThat(reports.read(Account.DX, plans.get(2)).size()).isEqualTo(1);
    }

    @Test
    void aCommentOrAChangeOfThePlanBetweenTheLookAndTheWriteStandsInNobodysWay() {
        reports.send(Account.KOSEKI, "savePlanReport", onTrack(plans.get(0), "H2"));
        beforePlanIsRead(
                0,
                () -> reports.send(
                        Account.KANBU, "commentPlanReport", naming(plans.get(0), "H2", Map.of("text", "どうですか。"))));

        assertThat(reported(unchanged())).containsExactly(id(0), id(1), id(2));
        assertThat(reports.read(Account.DX, plans.get(0)).at("/1/comments").size())
                .isEqualTo(1);
    }

    @Test
    void aFormerReportFromBeforeARuleIsNotRepeated() {
        database.getCollection("plans")
                .updateOne(
                        Filters.eq("_id", "plan-2025-koseki-jumin-01"),
                        Updates.set("reports.0.content.blocker", new Document("kind", "SYSTEM").append("name", "税")));

        assertThat(notReported(unchanged())).contains(id(0) + " FORMER_REPORT_INCOMPLETE");
        assertThat(states()).containsExactly("", "", "");
        assertThat(api.ask(
                                Account.KOSEKI,
                                "query ($id: ID!) { node(id: $id) { ... on ActionPlan { reportingPeriods { viewerCan { write reportUnchanged } } } } }",
                                Map.of("id", id(0)))
                        .data("/node/reportingPeriods/1/viewerCan")
                        .toString())
                .isEqualTo("{\"write\":true,\"reportUnchanged\":false}");
    }

    @Test
    void whereOneIsRefusedAtTheLookTheOthersAreToldAsHeldBack() {
        reports.submitted(Account.KOSEKI, onTrack(plans.get(1), "H2"));

        var sent = unchanged();

        assertThat(reported(sent)).isEmpty();
        assertThat(notReported(sent))
                .containsExactly(id(0) + " HELD_BACK", id(1) + " ALREADY_REPORTED", id(2) + " HELD_BACK");
        assertThat(sent.complaints())
                .as("only what is to be put right")
                .containsExactly("ALREADY_REPORTED at actionPlanIds.1");
        assertThat(states()).containsExactly("", "SUBMITTED", "");
    }

    @Test
    void idsOfNoPlanAreToldOneByOneAndARepeatedOneCountsOnce() {
        String unknown = Ids.of("ActionPlan", "plan-2025-koseki-jumin-77");
        var sent = send(List.of("x", id(0), "y", unknown, id(0)), "H2");

        assertThat(sent.complaints())
                .containsExactly(
                        "NOT_FOUND at actionPlanIds.0", "NOT_FOUND at actionPlanIds.2", "NOT_FOUND at actionPlanIds.3");
        assertThat(notReported(sent))
                .containsExactly("x NOT_FOUND", id(0) + " HELD_BACK", "y NOT_FOUND", unknown + " NOT_FOUND");
        assertThat(reported(send(List.of(id(0), id(0)), "H2"))).containsExactly(id(0));
    }

    @Test
    void aForeignPlanAmongThemRefusesTheWholeRequest() {
        var foreign = reports.plans().accepted(Account.KOKUHO);
        reports.submitted(Account.KOKUHO, onTrack(foreign, "H1"));

        var sent = send(List.of(id(0), foreign.path("id").asString()), "H2");

        assertThat(sent.answer().errorCode()).isEqualTo("FORBIDDEN");
        assertThat(states()).containsExactly("", "", "");
        assertThat(reports.read(Account.DX, foreign).size()).isEqualTo(1);
    }

    @Test
    void eachPlanIsHeldAgainstTheCycleOfItsOwnYear() {
        var words = Plans.words();
        words.put("initiativeIds", List.of());
        var office = reports.plans();
        var draft = Plans.done(office.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", 2024, "department", "koseki-jumin", "content", words)));
        var handedIn = Plans.done(office.send(Account.KOSEKI, "submitActionPlan", draft, Map.of()));
        var former = Plans.done(office.send(Account.DX, "acceptActionPlan", handedIn, Map.of()));

        for (var ids : List.of(
                List.of(id(0), former.path("id").asString()),
                List.of(former.path("id").asString(), id(0)))) {
            assertThat(notReported(send(ids, "H2")))
                    .as("no cycle of 2024 is open")
                    .containsExactlyInAnyOrder(
                            id(0) + " HELD_BACK", former.path("id").asString() + " NO_CYCLE NO_FORMER_REPORT");
        }
        assertThat(states()).containsExactly("", "", "");
    }

    @Test
    void tooManyOrNoPlansAndALongLineAreToldOnce() {
        assertThat(send(List.of(), "H2").complaints()).containsExactly("TOO_MANY at actionPlanIds");
        assertThat(send(Collections.nCopies(51, id(0)), "H2").complaints())
                .containsExactly("TOO_MANY at actionPlanIds");
        var sent = reports.send(
                Account.KOSEKI,
                "reportUnchanged",
                Map.of("actionPlanIds", List.of(id(0), id(1)), "period", "H2", "note", "長".repeat(201)));
        assertThat(sent.complaints()).containsExactly("TOO_LONG at note");
        assertThat(states()).containsExactly("", "", "");
    }

    /** Someone else is faster: just before the plan is read to be written. */
    private void beforePlanIsRead(int index, Runnable meanwhile) {
        String key = "plan-2025-koseki-jumin-%02d".formatted(index + 1);
        commands.interrupt(command -> isReadOf(command, key), meanwhile);
    }

    private static boolean isReadOf(BsonDocument command, String key) {
        return command.getFirstKey().equals("find")
                && command.getDocument("filter").get("_id") instanceof BsonString id
                && id.getValue().equals(key);
    }

    private Sent unchanged() {
        return reports.send(
                Account.KOSEKI,
                "reportUnchanged",
                Map.of("actionPlanIds", List.of(id(0), id(1), id(2)), "period", "H2", "replaceDrafts", true));
    }

    private Sent send(List<String> ids, String period) {
        return reports.send(Account.KOSEKI, "reportUnchanged", Map.of("actionPlanIds", ids, "period", period));
    }

    private static List<String> reported(Sent sent) {
        return sent.payload()
                .path("actionPlans")
                .valueStream()
                .map(plan -> plan.path("id").asString())
                .toList();
    }

    private static List<String> notReported(Sent sent) {
        return sent.payload()
                .path("notReported")
                .valueStream()
                .map(each -> "%s %s"
                        .formatted(
                                each.path("actionPlanId").asString(),
                                String.join(
                                        " ",
                                        each.path("userErrors")
                                                .valueStream()
                                                .map(error -> error.path("code").asString())
                                                .toList())))
                .toList();
    }

    /** How the reports for the second half stand, plan by plan. */
    private List<String> states() {
        return plans.stream()
                .map(plan -> reports.read(Account.DX, plan)
                        .valueStream()
                        .filter(report -> report.path("period").asString().equals("H2"))
                        .map(report -> report.path("state").asString())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private String id(int index) {
        return plans.get(index).path("id").asString();
    }
}
