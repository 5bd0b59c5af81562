package org.ayumi.admin.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.FakeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceFieldTest extends ConsoleTest {

    @Autowired
    private EvidenceApi api;

    private final FakeFiles files = new FakeFiles();
    private final List<Integer> versions = new ArrayList<>();
    private final List<Object> sent = new ArrayList<>();

    @BeforeEach
    void serveFiles() {
        BACKEND.serves("/files", files);
        versions.clear();
        sent.clear();
    }

    @Test
    void says_that_nothing_is_attached_and_what_may_be() {
        field(List.of());

        assertThat(screen())
                .contains("根拠資料", "根拠資料は添付されていません。", "1件10 MB、10件までです。")
                .doesNotContain("外す");
        assertThat(find(Upload.class).single().getMaxFiles()).isEqualTo(10);
        assertThat(find(Upload.class).single().getI18n().getAddFiles().getMany())
                .isEqualTo("ファイルを選ぶ");
    }

    @Test
    void tells_of_each_file_what_it_is_and_who_attached_it() {
        field(List.of(evidence("計画書.pdf", 1_300_000)));

        assertThat(screen()).contains("計画書.pdf", "PDF、1.2 MB、戸籍住民課 担当者", "令和7年10月3日 9:12");
        assertThat(find(Anchor.class).withText("計画書.pdf").single().getElement().hasAttribute("router-ignore"))
                .isTrue();
    }

    @Test
    void attaches_what_was_chosen_and_tells_the_page_the_new_version() {
        var field = field(List.of());
        answersAttaching(evidence("計画書.pdf", 4));

        send(field, "計画書.pdf");

        assertThat(sent).containsExactly(Map.of("actionPlanId", "plan-1", "period", "H1", "fileId", "file-1"));
        assertThat(versions).containsExactly(4);
        assertThat(screen()).contains("「計画書.pdf」を添付しました。", "外す");
        assertThat(screen()).doesNotContain("添付されていません");
    }

    @Test
    void says_why_a_file_is_not_accepted_and_attaches_the_others() {
        var field = field(List.of());
        answersAttaching(evidence("計画書.pdf", 4));
        files.answering(422, "{\"code\":\"DAMAGED\",\"message\":\"ファイルが途中で切れています。\"}");
        receive(field, "壊れた.pdf");
        files.answering(200, "{\"id\":\"file-2\"}");
        receive(field, "計画書.pdf");

        field.ended();

        assertThat(screen()).contains("壊れた.pdf：ファイルが途中で切れています。", "「計画書.pdf」を添付しました。");
        assertThat(sent).hasSize(1);
    }

    @Test
    void says_of_all_files_of_one_choice_what_became_of_them_and_forgets_it_at_the_next() {
        var field = field(List.of());
        answersAttaching(evidence("計画書.pdf", 4));
        field.rejected("大きい.pdf", "ファイルが大きすぎます。");
        field.started();
        field.started();
        field.started();
        files.answering(422, "{\"code\":\"DAMAGED\",\"message\":\"壊れています。\"}");
        receive(field, "壊れた.pdf");
        field.ended();
        files.answering(200, "{\"id\":\"file-2\"}");
        receive(field, "一.pdf");
        field.ended();
        receive(field, "二.pdf");
        field.ended();

        assertThat(screen()).contains("大きい.pdf：ファイルが大きすぎます。", "壊れた.pdf：壊れています。", "「一.pdf」「二.pdf」を添付しました。");

        field.started();

        assertThat(screen()).doesNotContain("大きい.pdf", "壊れた.pdf", "を添付しました。");
    }

    @Test
    void says_why_a_file_was_not_attached_and_shows_what_stands() {
        var field = field(List.of());
        BACKEND.answers(
                "attachEvidence",
                Map.of(
                        "report",
                        report(3, evidence("先の資料.pdf", 4)),
                        "userErrors",
                        List.of(Map.of(
                                "field",
                                List.of("input", "period"),
                                "code",
                                "ALREADY_REPORTED",
                                "message",
                                "この期間の報告は提出されています。"))));

        send(field, "計画書.pdf");

        assertThat(screen()).contains("計画書.pdf：この期間の報告は提出されています。", "先の資料.pdf");
        assertThat(versions).isEmpty();
    }

    @Test
    void takes_a_file_off() {
        field(List.of(evidence("計画書.pdf", 4)));
        BACKEND.computes("removeEvidence", environment -> {
            sent.add(environment.getArgument("input"));
            return Map.of("report", report(5), "userErrors", List.of());
        });

        test(find(NativeButton.class).withText("外す").single()).click();

        assertThat(sent).containsExactly(Map.of("actionPlanId", "plan-1", "period", "H1", "fileId", "id-計画書.pdf"));
        assertThat(screen()).contains("「計画書.pdf」を外しました。", "根拠資料は添付されていません。");
        assertThat(versions).containsExactly(5);
    }

    @Test
    void names_the_file_a_button_takes_off() {
        field(List.of(evidence("計画書.pdf", 4)));

        assertThat(find(NativeButton.class).withText("外す").single().getAriaLabel())
                .hasValue("「計画書.pdf」を外す");
    }

    @Test
    void has_no_room_for_an_eleventh() {
        field(IntStream.range(0, 10)
                .mapToObj(i -> evidence("資料%d.pdf".formatted(i), 4))
                .toList());

        assertThat(screen()).contains("根拠資料は10件までです。");
        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    void leaves_it_to_the_session_to_say_that_no_answer_came() {
        var field = field(List.of());
        receive(field, "計画書.pdf");
        BACKEND.goesDown();
        receive(field, "計画書.pdf");
        BACKEND.comesUp();
        answersAttaching(evidence("計画書.pdf", 4));

        assertThatThrownBy(field::ended)
                .isInstanceOfSatisfying(
                        BackendException.class, e -> assertThat(e.kind()).isEqualTo(BackendException.Kind.UNAVAILABLE));
        assertThat(sent).as("what had arrived is attached all the same").hasSize(1);
    }

    @Test
    void is_only_a_list_where_nothing_may_be_written() {
        UI.getCurrent().add(new EvidenceList(List.of(evidence("計画書.pdf", 340 * 1024)), api));

        assertThat(screen()).contains("計画書.pdf", "PDF、340 KB").doesNotContain("外す", "ファイルを選ぶ");
    }

    private EvidenceField field(List<Evidence> evidence) {
        var field = new EvidenceField(evidence, api, "plan-1", ReportPeriod.H1, versions::add);
        UI.getCurrent().add(field);
        return field;
    }

    private static void send(EvidenceField field, String name) {
        receive(field, name);
        field.ended();
    }

    private static void receive(EvidenceField field, String name) {
        byte[] content = "%PDF".getBytes(StandardCharsets.UTF_8);
        field.receive(name, content.length, new ByteArrayInputStream(content));
    }

    private void answersAttaching(Evidence attached) {
        BACKEND.computes("attachEvidence", environment -> {
            sent.add(environment.getArgument("input"));
            return Map.of("report", report(4, attached), "userErrors", List.of());
        });
    }

    private static Map<String, Object> report(int version, Evidence... evidence) {
        return Map.of(
                "version",
                version,
                "evidence",
                List.of(evidence).stream()
                        .map(each -> Map.of(
                                "id", each.id(),
                                "name", each.name(),
                                "type", each.type(),
                                "size", each.size(),
                                "attachedBy", each.attachedBy(),
                                "attachedAt", each.attachedAt().toString()))
                        .toList());
    }

    private static Evidence evidence(String name, long size) {
        return new Evidence(
                "id-" + name,
                name,
                "application/pdf",
                size,
                "戸籍住民課 担当者",
                OffsetDateTime.parse("2025-10-03T09:12:00+09:00"));
    }
}
