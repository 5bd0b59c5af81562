package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.strategy.Rating;

/** For whoever oversees the year: the initiatives that missed targets, the furthest behind first. */
final class BehindCard extends Card {

    private static final long serialVersionUID = 1L;

    BehindCard(HomeYear year) {
        super(translate("home.behind"));
        var behind = year.initiatives().stream()
                .filter(its ->
                        its.rating().shown() != Rating.ACHIEVED && !its.missed().isEmpty())
                .sorted(Comparator.comparing(its -> its.rating().shown() != Rating.NOT_ACHIEVED))
                .toList();
        if (behind.isEmpty()) {
            add(new Paragraph(translate("home.behind.none")));
        } else {
            add(new TodoList(
                    behind,
                    its -> its.missed().stream()
                            .map(label -> translate("home.behind.measure", label))
                            .toList()));
        }
    }
}
