package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;

/** What an entered arrangement of themes and initiatives must satisfy; every violated rule is told at once. */
final class ArrangementRules {

    static final TextRule THEME = new TextRule("テーマ名", 100, false);
    static final int HIGHEST_NUMBER = 99;
    private static final int MOST_THEMES = 20;
    private static final InputPath THEMES = InputPath.INPUT.at("themes");

    private final FrameInput.Themes input;
    private final List<UserError> errors = new ArrayList<>();

    private ArrangementRules(FrameInput.Themes input) {
        this.input = input;
    }

    /**
     * What is wrong with it. What it names is held only against the year it was made of: where others have moved
     * something since, they and not the input are what the person must look at.
     */
    static List<UserError> check(FrameInput.Themes input, Strategy strategy) {
        var rules = new ArrangementRules(input);
        rules.checkThemes();
        rules.checkNumbers();
        if (Objects.requireNonNull(strategy.frameVersion()) == input.expectedVersion()) {
            rules.checkInitiatives(strategy);
        }
        return rules.errors;
    }

    private void checkThemes() {
        if (input.themes().isEmpty()) {
            errors.add(THEMES.error("REQUIRED", "テーマを1つ以上置いてください。"));
        }
        if (input.themes().size() > MOST_THEMES) {
            errors.add(THEMES.error("TOO_MANY", "テーマは%d件以内にしてください。".formatted(MOST_THEMES)));
        }
        for (int i = 0; i < input.themes().size(); i++) {
            errors.addAll(THEMES.at(i)
                    .at("title")
                    .require(THEME, input.themes().get(i).title()));
        }
    }

    private void checkNumbers() {
        var taken = new HashSet<Integer>();
        eachPlace((place, path) -> {
            var number = place.number();
            if (number != null) {
                errors.addAll(numberErrors(number, path.at("number"), taken));
                taken.add(number);
            }
        });
    }

    /** What is wrong with a number somebody has chosen. */
    static List<UserError> numberErrors(int number, InputPath path, Set<Integer> taken) {
        if (number < 1 || number > HIGHEST_NUMBER) {
            return List.of(path.error("INVALID_VALUE", "取組の番号は1から%dまでで指定してください。".formatted(HIGHEST_NUMBER)));
        }
        return taken.contains(number)
                ? List.of(path.error("DUPLICATE_NUMBER", "取組の番号%dが重なっています。別の番号にしてください。".formatted(number)))
                : List.of();
    }

    private void checkInitiatives(Strategy strategy) {
        var placed = new HashSet<InitiativeId>();
        eachPlace((place, path) -> {
            var found = InitiativeId.parse(place.id()).flatMap(strategy::findInitiative);
            if (found.isEmpty()) {
                errors.add(path.at("id").error("UNKNOWN_INITIATIVE", "この年度の戦略にない取組が含まれています。ページを開き直してください。"));
            } else if (!placed.add(found.get().id())) {
                errors.add(path.at("id")
                        .error(
                                "DUPLICATE_INITIATIVE",
                                "%sが2か所に置かれています。1か所にしてください。"
                                        .formatted(found.get().named())));
            }
        });
        strategy.initiatives().stream()
                .filter(each -> !placed.contains(each.id()))
                .forEach(each ->
                        errors.add(THEMES.error("MISSING_INITIATIVE", "%sが、どのテーマにも置かれていません。".formatted(each.named()))));
    }

    private interface Place {
        void check(FrameInput.InitiativePlace place, InputPath path);
    }

    private void eachPlace(Place check) {
        for (int i = 0; i < input.themes().size(); i++) {
            var places = input.themes().get(i).initiatives();
            for (int j = 0; j < places.size(); j++) {
                check.check(places.get(j), THEMES.at(i).at("initiatives").at(j));
            }
        }
    }
}
