package org.ayumi.strategy.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.merge.Field;
import org.ayumi.strategy.BackgroundPart;
import org.ayumi.strategy.BackgroundText;
import org.ayumi.strategy.Strategy;

/** The fields of a year's frame: everything of a strategy but what its initiatives hold themselves. */
public final class FrameFields {

    /** All of them; the frame's fields are the same in every state. */
    public static final List<Field<Strategy>> ALL = all();

    private FrameFields() {}

    private static List<Field<Strategy>> all() {
        var fields = new ArrayList<Field<Strategy>>();
        fields.add(Field.text(
                "title",
                "名称",
                Strategy::title,
                (to, from) -> to.copy().title(from.title()).build()));
        fields.add(Field.text(
                "mission",
                "目的・使命",
                Strategy::mission,
                (to, from) -> to.copy().mission(from.mission()).build()));
        fields.add(Field.text(
                "vision",
                "目指す姿",
                Strategy::vision,
                (to, from) -> to.copy().vision(from.vision()).build()));
        for (BackgroundPart part : BackgroundPart.values()) {
            fields.add(background(part));
        }
        fields.add(Field.of(
                "themes",
                "テーマと取組の並び",
                Arrangement::of,
                FrameFields::arrangementText,
                (to, from) -> Arrangement.of(from).on(to, from)));
        fields.add(Field.of(
                "lineage",
                "前年度からの系譜",
                Strategy::lineage,
                LineageText::of,
                (to, from) -> to.copy().lineage(from.lineage()).build()));
        fields.add(Field.of(
                "status",
                "状態",
                strategy -> List.of(strategy.status(), strategy.steps()),
                FrameFields::statusText,
                (to, from) ->
                        to.copy().status(from.status()).steps(from.steps()).build()));
        return List.copyOf(fields);
    }

    private static Field<Strategy> background(BackgroundPart part) {
        return Field.text(
                "background." + part.name().toLowerCase(Locale.ROOT),
                part.label(),
                strategy -> BackgroundText.find(strategy.background(), part).orElse(null),
                (to, from) -> to.copy()
                        .background(BackgroundText.with(
                                to.background(),
                                part,
                                BackgroundText.find(from.background(), part).orElse(null)))
                        .build());
    }

    private static String arrangementText(Strategy strategy) {
        return strategy.themes().stream()
                .map(theme -> "テーマ%d %s\n%s"
                        .formatted(
                                theme.number(),
                                theme.title(),
                                theme.initiatives().stream()
                                        .map(each -> "　%d %s".formatted(each.number(), each.title()))
                                        .collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
    }

    private static String statusText(Strategy strategy) {
        var last = strategy.steps().isEmpty() ? null : strategy.steps().getLast();
        var edition = last == null ? null : last.edition();
        return strategy.status().label() + (edition == null ? "" : "（%s）".formatted(edition.label()));
    }
}
