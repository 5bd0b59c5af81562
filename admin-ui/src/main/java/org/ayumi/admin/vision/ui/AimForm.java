package org.ayumi.admin.vision.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.Aim;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionInput;
import org.jspecify.annotations.Nullable;

/** めざす姿を変更する. */
final class AimForm extends VisionForm {

    private final int number;
    private final String about;
    private final TextArea title;
    private final TextField shortTitle;
    private final TextArea summary;
    private final TextArea how;
    private final TextArea state;
    private final TextArea voices;
    private final Where where;

    AimForm(Vision vision, Aim aim) {
        super(vision);
        number = aim.number();
        about = ThemeText.circled(number) + " " + aim.title();
        String field = "aims." + number + ".";
        title = lines("input.title", field + "title", "vision.form.aim", 200, true, of(Aim::title));
        shortTitle = line("input.shortTitle", field + "shortTitle", "vision.form.short", 30, true, of(Aim::shortTitle));
        summary = lines("input.summary", field + "summary", "vision.form.summary", 1000, true, of(Aim::summary));
        how = list("input.how", field + "how", "vision.how", listOf(Aim::how));
        state = list("input.state", field + "state", "vision.state", listOf(Aim::state));
        voices = list("input.voices", field + "voices", "vision.voices", listOf(Aim::voices));
        where = where(field + "source", its -> its.aim(number).source());
        addReason();
    }

    private Function<Vision, @Nullable String> of(Function<Aim, String> text) {
        return vision -> text.apply(vision.aim(number));
    }

    private Function<Vision, List<String>> listOf(Function<Aim, List<String>> texts) {
        return vision -> texts.apply(vision.aim(number));
    }

    @Override
    public String name() {
        return "AIM";
    }

    @Override
    public String subject() {
        return "aim-" + number;
    }

    @Override
    String about() {
        return about;
    }

    @Override
    int version(Vision vision) {
        return vision.aim(number).version();
    }

    @Override
    VisionInput input(int expectedVersion) {
        return new VisionInput.AimWords(
                number,
                text(title),
                text(shortTitle),
                text(summary),
                texts(how),
                texts(state),
                texts(voices),
                where.source(),
                reason(),
                expectedVersion);
    }
}
