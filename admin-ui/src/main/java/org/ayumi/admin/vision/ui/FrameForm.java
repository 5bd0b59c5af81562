package org.ayumi.admin.vision.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.ayumi.admin.vision.Promise;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionInput;

/** 表題と約束を変更する. */
final class FrameForm extends VisionForm {

    private final String about;
    private final TextField title;
    private final TextField adopted;
    private final TextField townVision;
    private final TextArea promises;
    private final Where where;

    FrameForm(Vision vision) {
        super(vision);
        about = vision.title();
        title = line("input.title", "title", "vision.form.title", 100, true, Vision::title);
        adopted = line("input.adopted", "adopted", "vision.form.adopted", 50, true, Vision::adopted);
        townVision = line("input.townVision", "townVision", "vision.form.town", 100, true, Vision::townVision);
        promises = list(
                "input.promises",
                "promises",
                "vision.form.promises",
                its -> its.promises().stream().map(Promise::title).toList());
        where = where("source", Vision::source);
        addReason();
    }

    @Override
    public String name() {
        return "FRAME";
    }

    @Override
    public String subject() {
        return "vision";
    }

    @Override
    String about() {
        return about;
    }

    @Override
    int version(Vision vision) {
        return vision.frameVersion();
    }

    @Override
    VisionInput input(int expectedVersion) {
        return new VisionInput.Frame(
                text(title),
                text(adopted),
                text(townVision),
                texts(promises),
                where.source(),
                reason(),
                expectedVersion);
    }
}
