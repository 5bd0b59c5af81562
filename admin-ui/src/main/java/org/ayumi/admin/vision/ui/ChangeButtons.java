package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.Aim;
import org.ayumi.admin.vision.GlossaryTerm;
import org.ayumi.admin.vision.PlanLevel;
import org.ayumi.admin.vision.Vision;

/** The buttons that open the forms of a vision's parts; none where the person may not change it. */
final class ChangeButtons {

    private final Vision vision;
    private final Opening opening;

    /** Opens a form over the page. */
    interface Opening {
        /** The button's id is where the focus goes afterwards. */
        void open(VisionForm form, Vision vision, String button);
    }

    ChangeButtons(Vision vision, Opening opening) {
        this.vision = vision;
        this.opening = opening;
    }

    Optional<Component> ofFrame() {
        return button("change-frame", "FRAME", vision.title(), () -> new FrameForm(vision));
    }

    Optional<Component> of(Aim aim) {
        return button(
                "change-aim-" + aim.number(),
                "AIM",
                ThemeText.circled(aim.number()) + " " + aim.shortTitle(),
                () -> new AimForm(vision, aim));
    }

    Optional<Component> of(PlanLevel level) {
        return button("change-level-" + level.kind(), "LEVEL", level.title(), () -> new LevelForm(vision, level));
    }

    Optional<Component> of(GlossaryTerm term) {
        return button(
                "change-term-" + vision.glossary().indexOf(term),
                "TERM",
                term.term(),
                () -> new TermForm(vision, term));
    }

    Optional<Component> ofNewTerm() {
        return button("new-term", "NEW_TERM", translate("vision.glossary"), () -> new TermForm(vision, null));
    }

    private Optional<Component> button(String id, String name, String about, Supplier<VisionForm> form) {
        if (!vision.viewerCan().edit()) {
            return Optional.empty();
        }
        var button =
                new NativeButton(translate("vision.change." + name), click -> opening.open(form.get(), vision, id));
        button.setId(id);
        button.addClassNames("btn", "quiet", "small");
        button.setAriaLabel(translate("vision.action.label", about, translate("vision.action." + name)));
        return Optional.of(button);
    }
}
