package org.ayumi.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ayumi.measure.FigureText;
import org.ayumi.revision.Change;
import org.jspecify.annotations.Nullable;

/** Plans as lines of text, for the history. */
final class PlanText {

    /** A field of a plan: its name in Japanese and its text. */
    private record Field(String label, @Nullable String text) {}

    private PlanText() {}

    /** What differs between two states of a plan, field by field. */
    static List<Change> changes(ActionPlan before, ActionPlan after) {
        var old = fields(before);
        var now = fields(after);
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        var changes = new ArrayList<Change>();
        for (String path : paths) {
            var was = old.get(path);
            var is = now.get(path);
            var from = was == null ? null : was.text();
            var to = is == null ? null : is.text();
            if (!Objects.equals(from, to)) {
                changes.add(new Change(
                        path, Objects.requireNonNull(is == null ? was : is).label(), from, to));
            }
        }
        return changes;
    }

    private static Map<String, Field> fields(ActionPlan plan) {
        var content = plan.content();
        var fields = new LinkedHashMap<String, Field>();
        fields.put("title", new Field("計画名", content.title()));
        fields.put(
                "aims",
                new Field(
                        "めざす姿",
                        lines(content.aims().stream()
                                .map(aim -> aim.number() + " " + aim.title())
                                .toList())));
        fields.put(
                "initiatives",
                new Field(
                        "支える重点取組",
                        lines(content.initiatives().stream()
                                .map(initiative -> initiative.number() + " " + initiative.title())
                                .toList())));
        for (Goal goal : content.goals()) {
            fields.put(
                    "goals." + goal.id().value(),
                    new Field("目標", goal.label() + "：" + goal.target().printed()));
        }
        fields.put(
                "milestones",
                new Field(
                        "到達点",
                        lines(content.milestones().stream()
                                .map(milestone -> "第%d四半期 %s".formatted(milestone.quarter(), milestone.text()))
                                .toList())));
        fields.put("responsiblePost", new Field("担当の係・職", content.responsiblePost()));
        fields.put("budget", new Field("予算", content.budget() == null ? null : FigureText.of(content.budget(), "千円")));
        fields.put("confirmationRequired", new Field("提出前の所属長確認", content.confirmationRequired() ? "必要" : "不要"));
        fields.put("department", new Field("所属", plan.department().name()));
        fields.put("status", new Field("状態", plan.status().label()));
        fields.put("priority", new Field("重要施策", plan.priority() ? "該当" : "非該当"));
        fields.put(
                "confirmation",
                new Field(
                        "所属長確認",
                        plan.confirmation() == null ? null : plan.confirmation().post()));
        return fields;
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : lines.stream().collect(Collectors.joining("\n"));
    }
}
