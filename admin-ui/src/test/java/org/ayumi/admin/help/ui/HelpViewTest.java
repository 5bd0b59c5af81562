package org.ayumi.admin.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpViewTest extends ConsoleTest {

    @Test
    void answers_the_questions_of_the_own_work_first() {
        assertThat(questions(People.kikaku()).indexOf("report")).isZero();
        assertThat(questions(People.kanbu())).startsWith("figures", "stuck");
        assertThat(questions(People.zeimu())).startsWith("figures", "stuck");
    }

    @Test
    void leaves_no_question_out_for_anyone() {
        var all = Arrays.stream(HelpTopic.values()).map(HelpTopic::anchor).toList();

        for (var person : List.of(People.dx(), People.joho(), People.kikaku(), People.zeimu(), People.kanbu())) {
            assertThat(questions(person)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void says_whose_the_other_questions_are() {
        signedInAs(People.zeimu());
        open("help");

        assertThat(screen()).contains("ほかの役割の方の使い方");
    }

    @ParameterizedTest
    @EnumSource
    void answers_every_question_in_steps(HelpTopic topic) {
        open("help");

        var answer = find(HelpAnswer.class).all().stream()
                .filter(card -> card.getId().orElseThrow().equals(topic.anchor()))
                .findFirst()
                .orElseThrow();
        assertThat(answer.getElement().getOuterHTML()).contains("<li>").doesNotContain("!help.", "\\n");
    }

    private List<String> questions(Map<String, Object> person) {
        signedInAs(person);
        open("help");
        return find(HelpAnswer.class).all().stream()
                .map(card -> card.getId().orElseThrow())
                .toList();
    }
}
