package org.ayumi.admin.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.admin.vision.VisionFixture.aVision;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a form of the vision is one draft, however often the form is opened. */
class VisionDraftTest extends FormTest {

    private static final String AIM = "vision/aim-2/AIM";

    @BeforeEach
    void theVisionAsTheDxOfficeSeesIt() {
        BACKEND.answers("vision", aVision().changeable().asMap());
        BACKEND.answers("strategies", List.of());
        open("vision");
    }

    @Test
    void a_form_opened_again_goes_on_in_the_same_draft() {
        pressId("change-aim-2");
        type("短い呼び名", "窓口は");
        leave();

        pressId("change-aim-2");
        press("続きから入力する");
        type("短い呼び名", "窓口はひとつ");

        assertThat(drafts.forms()).containsExactly(AIM);
        assertThat(drafts.texts(AIM)).containsExactly(Map.entry("input.shortTitle", "窓口はひとつ"));
        assertThat(drafts.saved())
                .extracting(its -> its.get("form"), its -> its.get("expectedVersion"))
                .containsExactly(tuple(AIM, 0), tuple(AIM, 1));
    }

    @Test
    void a_form_opened_twice_without_typing_keeps_none() {
        pressId("change-aim-2");
        cancel();
        pressId("change-aim-2");
        cancel();

        assertThat(drafts.saved()).isEmpty();
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void each_part_of_the_vision_has_a_draft_of_its_own() {
        pressId("change-aim-2");
        type("短い呼び名", "窓口はひとつ");
        leave();
        pressId("change-frame");
        roundTrip();
        var promises = find(TextArea.class).withCaption("約束").single();
        promises.setValue("便利に");
        roundTrip();

        assertThat(drafts.forms()).containsExactlyInAnyOrder(AIM, "vision/vision/FRAME");
    }

    @Test
    void the_draft_is_gone_once_the_form_is_saved() {
        BACKEND.answers("updateAim", Map.of("vision", aVision().changeable().asMap(), "userErrors", List.of()));
        pressId("change-aim-2");
        type("短い呼び名", "窓口はひとつ");
        find(TextArea.class).withCaption("変更の理由").single().setValue("言い方を改めたため");
        roundTrip();

        pressInFooter("保存する");

        assertThat(drafts.forms()).isEmpty();
        assertThat(drafts.dropped()).containsExactly(AIM);
    }

    private void type(String label, String text) {
        roundTrip();
        test(find(TextField.class).withCaption(label).single()).setValue(text);
        roundTrip();
    }

    private void leave() {
        cancel();
        press("下書きを残して閉じる");
        roundTrip();
    }

    private void cancel() {
        pressInFooter("取り消す");
    }

    private void pressId(String id) {
        roundTrip();
        test(find(NativeButton.class).withId(id).single()).click();
        roundTrip();
    }
}
