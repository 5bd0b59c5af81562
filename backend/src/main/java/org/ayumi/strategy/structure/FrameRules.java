package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.BackgroundPart;
import org.jspecify.annotations.Nullable;

/** What entered words of a year must satisfy; every violated rule is told at once. */
final class FrameRules {

    private static final TextRule TITLE = new TextRule("名称", 100, false);
    private static final TextRule MISSION = new TextRule("目的・使命", 2_000, true);
    private static final TextRule VISION = new TextRule("目指す姿", 2_000, true);
    private static final int LONGEST_BACKGROUND = 4_000;

    private FrameRules() {}

    static List<UserError> check(FrameInput.Words input) {
        var errors = new ArrayList<UserError>();
        errors.addAll(given("title", TITLE, input.title()));
        errors.addAll(given("mission", MISSION, input.mission()));
        errors.addAll(given("vision", VISION, input.vision()));
        var named = EnumSet.noneOf(BackgroundPart.class);
        for (int i = 0; i < input.background().size(); i++) {
            var text = input.background().get(i);
            var path = InputPath.INPUT.at("background").at(i);
            if (!named.add(text.part())) {
                errors.add(path.at("part")
                        .error(
                                "DUPLICATE_PART",
                                "背景の「%s」が2つあります。1つにまとめてください。"
                                        .formatted(text.part().label())));
            }
            errors.addAll(path.at("text")
                    .check(
                            new TextRule("背景の「%s」".formatted(text.part().label()), LONGEST_BACKGROUND, true),
                            text.text()));
        }
        return errors;
    }

    private static List<UserError> given(String field, TextRule rule, @Nullable String text) {
        return text == null ? List.of() : InputPath.INPUT.at(field).require(rule, text);
    }
}
