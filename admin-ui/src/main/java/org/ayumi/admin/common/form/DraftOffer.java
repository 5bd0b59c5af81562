package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import org.ayumi.admin.draft.Draft;

/** Offers what was typed before: to go on from it, or to drop it. Empty and unseen where there is nothing to offer. */
final class DraftOffer extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 H:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    DraftOffer() {
        addClassName("draft-offer");
        clear();
    }

    /** Takes it back. */
    void clear() {
        removeAll();
        removeClassNames("notice", "hold");
        getElement().removeAttribute("role");
        setVisible(false);
    }

    /**
     * What was typed before the form was opened.
     *
     * @param changed whether what the form changes is another since then
     */
    void begun(Draft draft, boolean changed, Function<String, String> label, Runnable goOn, Runnable drop) {
        show(
                translate("form.draft.offer", when(draft.savedAt())),
                changed ? translate("form.draft.offer.changed") : "",
                draft.texts(),
                label,
                button("form.draft.offer.go-on", false, goOn),
                button("form.draft.offer.drop", true, drop));
    }

    /** What the same person has typed elsewhere meanwhile. */
    void elsewhere(Draft draft, Function<String, String> label, Runnable mine, Runnable theirs) {
        show(
                translate("form.draft.elsewhere", when(draft.savedAt())),
                "",
                draft.texts(),
                label,
                button("form.draft.elsewhere.mine", false, mine),
                button("form.draft.elsewhere.take", true, theirs));
    }

    private void show(
            String text, String more, Map<String, String> texts, Function<String, String> label, Component... ways) {
        removeAll();
        addClassNames("notice", "hold");
        getElement().setAttribute("role", "status");
        add(new Paragraph(text));
        if (!more.isEmpty()) {
            add(new Paragraph(more));
        }
        var list = new DescriptionList();
        texts.forEach((name, its) -> {
            String called = label.apply(name);
            if (!called.isEmpty() && !its.isBlank()) {
                list.add(new DescriptionList.Term(called), new DescriptionList.Description(its));
            }
        });
        if (list.getChildren().findAny().isPresent()) {
            add(new NativeDetails(translate("form.draft.offer.see"), list));
        }
        var buttons = new Div(ways);
        buttons.addClassName("buttons");
        add(buttons);
        setVisible(true);
    }

    private static NativeButton button(String key, boolean quiet, Runnable action) {
        var button = new NativeButton(translate(key), click -> action.run());
        button.addClassName("btn");
        button.getElement().getClassList().set("quiet", quiet);
        return button;
    }

    private static String when(OffsetDateTime moment) {
        return WHEN.format(moment.atZoneSameInstant(ZONE));
    }
}
