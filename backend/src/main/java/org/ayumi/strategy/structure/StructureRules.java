package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;

/** What changes of which initiatives a year has must satisfy; every violated rule is told at once. */
final class StructureRules {

    private static final TextRule TITLE = new TextRule("取組名", 200, false);
    private static final TextRule SUMMARY = new TextRule("実施の概要", 2_000, true);
    private static final TextRule REASON = new TextRule("理由", 2_000, true);
    private static final int MOST_PARTS = 5;
    private static final InputPath INPUT = InputPath.INPUT;

    private StructureRules() {}

    /** The words alone; {@link #checkPlace} holds the rest against the year. */
    static List<UserError> check(StructureInput.Add input, List<InitiativeAim> aims, boolean leadIsKnown) {
        var errors = new ArrayList<UserError>();
        errors.addAll(INPUT.at("title").require(TITLE, input.title()));
        errors.addAll(INPUT.at("summary").require(SUMMARY, input.summary()));
        if (input.aims().isEmpty()) {
            errors.add(INPUT.at("aims").error("REQUIRED", "めざす姿を1つ以上選んでください。"));
        }
        var known = aims.stream().map(InitiativeAim::number).collect(Collectors.toSet());
        for (int i = 0; i < input.aims().size(); i++) {
            if (!known.contains(input.aims().get(i))) {
                errors.add(INPUT.at("aims")
                        .at(i)
                        .error(
                                "UNKNOWN_AIM",
                                "めざす姿%dはありません。".formatted(input.aims().get(i))));
            }
        }
        if (new HashSet<>(input.aims()).size() < input.aims().size()) {
            errors.add(INPUT.at("aims").error("DUPLICATE_AIM", "同じめざす姿が2回選ばれています。"));
        }
        if (!leadIsKnown) {
            errors.add(INPUT.at("leadDepartment")
                    .error(
                            "UNKNOWN_DEPARTMENT",
                            "この所属は、%sにはありません。".formatted(input.fiscalYear().era())));
        }
        return errors;
    }

    static List<UserError> checkPlace(StructureInput.Add input, Strategy strategy) {
        var errors = new ArrayList<UserError>();
        if (strategy.themes().stream().noneMatch(theme -> theme.number() == input.theme())) {
            errors.add(INPUT.at("theme").error("UNKNOWN_THEME", "テーマ%dは、この年度の戦略にありません。".formatted(input.theme())));
        }
        var taken = strategy.initiatives().stream().map(Initiative::number).collect(Collectors.toSet());
        if (input.number() != null) {
            errors.addAll(ArrangementRules.numberErrors(input.number(), INPUT.at("number"), taken));
        }
        if (taken.size() >= ArrangementRules.HIGHEST_NUMBER) {
            errors.add(INPUT.error("TOO_MANY", "取組は%d件以内にしてください。".formatted(ArrangementRules.HIGHEST_NUMBER)));
        }
        return errors;
    }

    static List<UserError> check(StructureInput.End input) {
        return INPUT.at("reason").require(REASON, input.reason());
    }

    static List<UserError> checkPlace(InitiativeId ended, Strategy strategy) {
        return strategy.findInitiative(ended).filter(each -> each.ending() != null).stream()
                .map(each -> INPUT.at("initiative")
                        .at("id")
                        .error("ALREADY_ENDED", "%sは、既に中止になっています。".formatted(each.named())))
                .toList();
    }

    static List<UserError> check(StructureInput.Merge input) {
        var errors = new ArrayList<UserError>();
        if (input.merged().isEmpty()) {
            errors.add(INPUT.at("merged").error("REQUIRED", "統合する取組を1つ以上選んでください。"));
        }
        var named = new HashSet<>(List.of(input.into().id()));
        for (int i = 0; i < input.merged().size(); i++) {
            var path = INPUT.at("merged").at(i).at("id");
            String id = input.merged().get(i).id();
            if (!named.add(id)) {
                errors.add(path.error("DUPLICATE_INITIATIVE", "同じ取組が2回選ばれています。統合する取組は、1回ずつ選んでください。"));
            } else if (isOfAnotherYear(id, input.into().id())) {
                errors.add(path.error("OTHER_YEAR", "別の年度の取組とは統合できません。"));
            }
        }
        errors.addAll(INPUT.at("reason").check(REASON, input.reason()));
        return errors;
    }

    private static boolean isOfAnotherYear(String id, String other) {
        var year = InitiativeId.parse(id).map(InitiativeId::fiscalYear);
        return year.isPresent() && !year.equals(InitiativeId.parse(other).map(InitiativeId::fiscalYear));
    }

    static List<UserError> check(StructureInput.Split input) {
        var errors = new ArrayList<UserError>();
        var parts = INPUT.at("parts");
        if (input.parts().isEmpty()) {
            errors.add(parts.error("REQUIRED", "分けて作る取組を1つ以上入力してください。"));
        }
        if (input.parts().size() > MOST_PARTS) {
            errors.add(parts.error("TOO_MANY", "一度に分けて作れる取組は%d件までです。".formatted(MOST_PARTS)));
        }
        for (int i = 0; i < input.parts().size(); i++) {
            var part = input.parts().get(i);
            errors.addAll(parts.at(i).at("title").require(TITLE, part.title()));
            errors.addAll(parts.at(i).at("summary").require(SUMMARY, part.summary()));
        }
        errors.addAll(INPUT.at("reason").check(REASON, input.reason()));
        return errors;
    }

    /** Whether each line that is to move is there, and goes to one part only. */
    static List<UserError> checkLines(StructureInput.Split input, Initiative whole) {
        var errors = new ArrayList<UserError>();
        var moved = new HashSet<Integer>();
        for (int i = 0; i < input.parts().size(); i++) {
            var lines = input.parts().get(i).kpis();
            for (int j = 0; j < lines.size(); j++) {
                int line = lines.get(j);
                var path = INPUT.at("parts").at(i).at("kpis").at(j);
                if (line < 1 || line > whole.kpis().size()) {
                    errors.add(path.error("UNKNOWN_KPI", "%d番目の目標・指標はありません。".formatted(line)));
                } else if (!moved.add(line)) {
                    errors.add(path.error(
                            "DUPLICATE_KPI",
                            "目標・指標「%s」の移す先が2つあります。1つにしてください。"
                                    .formatted(whole.kpis().get(line - 1).label())));
                }
            }
        }
        return errors;
    }
}
