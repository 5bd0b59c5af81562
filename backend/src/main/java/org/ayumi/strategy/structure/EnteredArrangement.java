package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ayumi.common.TextRule;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.fields.Arrangement;

/** An entered arrangement that has passed {@link ArrangementRules}. */
final class EnteredArrangement {

    private EnteredArrangement() {}

    /** The arrangement of themes that have passed the rules. */
    static Arrangement read(List<FrameInput.ThemePlace> entered) {
        var numbers = new FreeNumbers(entered.stream()
                .flatMap(theme -> theme.initiatives().stream())
                .map(FrameInput.InitiativePlace::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var places = new ArrayList<Arrangement.Place>();
        for (var theme : entered) {
            places.add(new Arrangement.Place(
                    places.size() + 1,
                    TextRule.clean(theme.title()).orElseThrow(),
                    theme.initiatives().stream()
                            .map(each -> new Arrangement.Numbered(
                                    new InitiativeId(each.id()),
                                    each.number() == null ? numbers.next() : each.number()))
                            .toList()));
        }
        return new Arrangement(places);
    }
}
