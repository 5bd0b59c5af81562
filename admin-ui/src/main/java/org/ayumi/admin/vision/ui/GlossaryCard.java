package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.GlossaryTerm;

/** 用語: what the terms the vision marks mean, and where they are used. */
final class GlossaryCard extends Card {

    private static final long serialVersionUID = 1L;

    /** With ways to change them, where the person may. */
    GlossaryCard(
            List<GlossaryTerm> terms, Function<GlossaryTerm, Optional<Component>> change, Optional<Component> more) {
        super(translate("vision.glossary"));
        var list = new DescriptionList();
        list.addClassName("terms");
        for (var term : terms) {
            var meaning = new DescriptionList.Description();
            meaning.add(new Text(term.meaning()));
            for (int aim : term.aims()) {
                var link = StrategyLinks.aim(aim, ThemeText.circled(aim));
                link.setAriaLabel(translate("vision.glossary.aim", aim));
                meaning.add(new Text(" "), link);
            }
            change.apply(term).ifPresent(button -> meaning.add(new Text(" "), button));
            list.add(new DescriptionList.Term(term.term()), meaning);
        }
        add(list);
        more.ifPresent(this::add);
    }
}
