package org.ayumi.strategy.content;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Highlight;
import org.ayumi.strategy.HighlightFigure;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.editing.SourceRule;

/** What entered stories must satisfy: every figure has a source, its own or its story's. */
final class HighlightRules {

    private static final TextRule TITLE = new TextRule("成果の紹介の題名", 200, false);
    private static final TextRule TEXT = new TextRule("成果の紹介の本文", 2_000, true);
    private static final TextRule LABEL = new TextRule("数値の名称", 200, false);
    private static final TextRule PRINTED = new TextRule("数値", 100, false);
    private static final int MOST_FIGURES = 10;

    private HighlightRules() {}

    static List<UserError> check(ContentInput.Highlights input) {
        var path = InputPath.INPUT.at("highlights");
        var errors = new ArrayList<UserError>();
        if (input.highlights().size() > Initiative.MOST_HIGHLIGHTS) {
            errors.add(path.error("TOO_MANY", "成果の紹介は%d件以内にまとめてください。".formatted(Initiative.MOST_HIGHLIGHTS)));
        }
        for (int i = 0; i < input.highlights().size(); i++) {
            errors.addAll(check(input.highlights().get(i), path.at(i)));
        }
        return errors;
    }

    private static List<UserError> check(ContentInput.Story story, InputPath path) {
        var errors = new ArrayList<UserError>();
        errors.addAll(path.at("title").require(TITLE, story.title()));
        errors.addAll(path.at("text").check(TEXT, story.text()));
        if (story.figures().size() > MOST_FIGURES) {
            errors.add(path.at("figures").error("TOO_MANY", "1つの紹介の数値は%d件以内にしてください。".formatted(MOST_FIGURES)));
        }
        for (int i = 0; i < story.figures().size(); i++) {
            var figure = story.figures().get(i);
            var at = path.at("figures").at(i);
            errors.addAll(at.at("label").require(LABEL, figure.label()));
            errors.addAll(at.at("printed").require(PRINTED, figure.printed()));
            errors.addAll(SourceRule.check(at.at("source"), figure.source(), false));
        }
        boolean needed = story.figures().stream().anyMatch(figure -> SourceRule.read(figure.source()) == null);
        errors.addAll(SourceRule.check(path.at("source"), story.source(), needed));
        return errors;
    }

    /** Stories that have passed the rules. */
    static List<Highlight> read(ContentInput.Highlights input) {
        return input.highlights().stream()
                .map(story -> new Highlight(
                        TextRule.clean(story.title()).orElseThrow(),
                        TextRule.clean(story.text()).orElse(null),
                        story.figures().stream()
                                .map(figure -> new HighlightFigure(
                                        TextRule.clean(figure.label()).orElseThrow(),
                                        TextRule.clean(figure.printed()).orElseThrow(),
                                        SourceRule.read(figure.source())))
                                .toList(),
                        SourceRule.read(story.source())))
                .toList();
    }
}
