package org.ayumi.strategy.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;

/** What entered words and tasks of an initiative must satisfy; every violated rule is told at once. */
final class WordsRules {

    static final TextRule TITLE = new TextRule("取組名", 200, false);
    static final TextRule SUMMARY = new TextRule("実施の概要", 2_000, true);
    private static final TextRule TASK = new TextRule("タスク", 200, false);
    private static final TextRule GROUP = new TextRule("タスクの見出し", 100, false);
    private static final InputPath INPUT = InputPath.INPUT;

    private WordsRules() {}

    /** What is wrong with the words; aims and departments are looked up by the caller. */
    static List<UserError> check(ContentInput.Words input, List<InitiativeAim> known, boolean leadIsKnown) {
        var errors = new ArrayList<UserError>();
        if (input.title() != null) {
            errors.addAll(INPUT.at("title").require(TITLE, input.title()));
        }
        if (input.summary() != null) {
            errors.addAll(INPUT.at("summary").require(SUMMARY, input.summary()));
        }
        if (input.aims() != null) {
            errors.addAll(checkAims(input.aims(), known));
        }
        if (!leadIsKnown) {
            errors.add(INPUT.at("leadDepartment").error("UNKNOWN_DEPARTMENT", "この所属は、この年度にはありません。"));
        }
        return errors;
    }

    private static List<UserError> checkAims(List<Integer> aims, List<InitiativeAim> known) {
        var path = INPUT.at("aims");
        if (aims.isEmpty()) {
            return List.of(path.error("REQUIRED", "めざす姿を1つ以上選んでください。"));
        }
        var numbers = known.stream().map(InitiativeAim::number).collect(Collectors.toSet());
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < aims.size(); i++) {
            if (!numbers.contains(aims.get(i))) {
                errors.add(path.at(i).error("UNKNOWN_AIM", "めざす姿%dはありません。".formatted(aims.get(i))));
            }
        }
        if (aims.stream().distinct().count() < aims.size()) {
            errors.add(path.error("DUPLICATE_AIM", "同じめざす姿が2回選ばれています。"));
        }
        return errors;
    }

    static List<UserError> check(ContentInput.Tasks input) {
        var path = INPUT.at("tasks");
        var errors = new ArrayList<UserError>();
        if (input.tasks().size() > Initiative.MOST_TASKS) {
            errors.add(path.error("TOO_MANY", "タスクは%d件以内にまとめてください。".formatted(Initiative.MOST_TASKS)));
        }
        for (int i = 0; i < input.tasks().size(); i++) {
            errors.addAll(
                    path.at(i).at("title").require(TASK, input.tasks().get(i).title()));
            errors.addAll(
                    path.at(i).at("group").check(GROUP, input.tasks().get(i).group()));
        }
        return errors;
    }
}
