package org.ayumi.admin.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.Test;

/** The rule reasons are held to. */
class ReasonFieldTest extends FormTest {

    private static final String PATH = "input.reason";

    @Test
    void may_be_left_out_until_it_is_required_and_again_afterwards() {
        var reason = new ReasonField("理由");
        assertThat(reason.check()).isEmpty();

        reason.require("理由を入力してください。");
        assertThat(reason.isRequiredIndicatorVisible()).isTrue();
        assertThat(reason.check()).containsExactly(new FieldProblem(PATH, "理由を入力してください。"));

        reason.require(null);
        assertThat(reason.isRequiredIndicatorVisible()).isFalse();
        assertThat(reason.check()).isEmpty();
    }

    @Test
    void blanks_alone_are_no_reason_and_those_around_one_are_not_sent() {
        var reason = new ReasonField("理由").require("理由を入力してください。");

        reason.setValue(" 　");
        assertThat(reason.check()).containsExactly(new FieldProblem(PATH, "理由を入力してください。"));
        assertThat(reason.reason()).isNull();
        assertThat(reason.given()).isEmpty();

        reason.setValue("　組織改正 ");
        assertThat(reason.check()).isEmpty();
        assertThat(reason.reason()).isEqualTo("組織改正");
        assertThat(reason.given()).isEqualTo("組織改正");
    }

    @Test
    void is_not_longer_than_the_backend_takes() {
        var reason = new ReasonField("理由", 500);

        reason.setValue("あ".repeat(500));
        assertThat(reason.check()).isEmpty();

        reason.setValue("あ".repeat(501));
        assertThat(reason.check()).containsExactly(new FieldProblem(PATH, "理由は500文字以内にしてください（今は501文字です）。"));
    }

    @Test
    void shows_what_is_wrong_where_it_is_entered() {
        var fields = new FormFields();
        var reason = new ReasonField("理由").require("理由を入力してください。");
        reason.register(fields);

        reason.check().forEach(fields::show);

        assertThat(problem(reason)).isEqualTo("理由を入力してください。");
    }
}
