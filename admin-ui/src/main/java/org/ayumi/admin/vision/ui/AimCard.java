package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.strategy.ui.SourceLine;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.Aim;
import org.ayumi.admin.vision.ServingYear;

/** An aim: what it means, how it is to come true, how things stood, what residents said, which initiatives serve it. */
final class AimCard extends Section {

    private static final long serialVersionUID = 1L;

    /** With a way to change it, where the person may. */
    AimCard(Aim aim, Optional<ServingYear> year, Optional<Component> change) {
        addClassNames("card", "aim");
        setId("aim-" + aim.number());
        getElement().setAttribute("tabindex", "-1");
        var parts = new Div(
                part("vision.how", aim.how()), part("vision.state", aim.state()), part("vision.voices", aim.voices()));
        parts.addClassName("aim-parts");
        add(new H2(ThemeText.circled(aim.number()) + " " + aim.title()), new Paragraph(aim.summary()), parts);
        year.ifPresent(its -> add(new H3(translate("vision.serving", its.era())), serving(its.serving(aim.number()))));
        add(new SourceLine(aim.source()));
        change.ifPresent(this::add);
    }

    /** The address of the aim within the page. */
    static String anchor(Aim aim) {
        return "vision#aim-" + aim.number();
    }

    private static Div part(String key, List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return new Div(new H3(translate(key)), texts.isEmpty() ? new Paragraph(translate("vision.none")) : list);
    }

    private static Component serving(List<ServingYear.Serving> initiatives) {
        if (initiatives.isEmpty()) {
            return new Paragraph(translate("vision.serving.none"));
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        initiatives.forEach(its -> list.add(new ListItem(StrategyLinks.initiative(its.id(), its.heading()))));
        return list;
    }
}
