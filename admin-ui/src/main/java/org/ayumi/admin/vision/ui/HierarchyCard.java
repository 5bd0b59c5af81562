package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.strategy.ui.SourceLine;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.ayumi.admin.vision.PlanHierarchy;
import org.ayumi.admin.vision.PlanLevel;
import org.jspecify.annotations.Nullable;

/** 計画の中の位置: the plans from the top, each with its time and its source; the yearly strategies at the end. */
final class HierarchyCard extends Card {

    private static final long serialVersionUID = 1L;

    /** With ways to change the levels, where the person may. */
    HierarchyCard(PlanHierarchy hierarchy, Function<PlanLevel, Optional<Component>> change) {
        super(translate("vision.hierarchy"));
        setId("hierarchy");
        var list = new OrderedList();
        list.addClassName("plan-levels");
        for (var level : hierarchy.levels()) {
            var item = level(level, change.apply(level));
            if (level.kind() == PlanLevel.Kind.DX_VISION) {
                item.addClassName("here");
            }
            if (level.kind() == PlanLevel.Kind.YEARLY_STRATEGY) {
                item.add(leaves(hierarchy.leaves()));
            }
            list.add(item);
        }
        add(list, new SourceLine("vision.hierarchy.source", hierarchy.source()));
    }

    private static ListItem level(PlanLevel level, Optional<Component> change) {
        var kind = new Span(translate("vision.level." + level.kind()));
        kind.addClassName("kind");
        var words = new Div(kind, new H3(level.title()), new Paragraph(level.role()));
        var facts = new Div();
        facts.addClassName("facts");
        times(level).forEach(text -> facts.add(new Paragraph(text)));
        var notes = Stream.of(
                        level.basis() == null ? null : translate("vision.level.inferred", level.basis()), level.note())
                .flatMap(Stream::ofNullable)
                .toList();
        notes.forEach(text -> facts.add(quiet(text)));
        facts.add(new SourceLine(level.source()));
        change.ifPresent(facts::add);
        return new ListItem(words, facts);
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet-note");
        return line;
    }

    private static List<String> times(PlanLevel level) {
        var period = period(level);
        return Stream.of(
                        level.adopted() == null ? null : translate("vision.crumbs", level.adopted()),
                        period == null && level.kind() != PlanLevel.Kind.YEARLY_STRATEGY
                                ? translate("vision.level.period.none")
                                : period)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** As printed, with the years where the print does not tell them. */
    private static @Nullable String period(PlanLevel level) {
        String years = years(level);
        String printed = level.period();
        if (printed == null) {
            return years == null ? null : translate("vision.level.unprinted.years", years);
        }
        return years == null || level.basis() == null
                ? translate("vision.level.printed", printed)
                : translate("vision.level.printed.years", printed, years);
    }

    private static @Nullable String years(PlanLevel level) {
        Integer first = level.firstYear();
        Integer last = level.lastYear();
        if (first == null && last == null) {
            return null;
        }
        String from = first == null ? "" : translate("vision.level.from", new FiscalYearText(first).era());
        String to = last == null ? "" : translate("vision.level.to", new FiscalYearText(last).era());
        return translate(level.basis() == null ? "vision.level.years" : "vision.level.years.inferred", from + to);
    }

    private static Component leaves(List<PlanHierarchy.Leaf> leaves) {
        if (leaves.isEmpty()) {
            return new Paragraph(translate("vision.hierarchy.none"));
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "leaves");
        leaves.forEach(leaf -> {
            var status = new Span(translate("vision.status." + leaf.status()));
            status.addClassName("chip");
            list.add(new ListItem(StrategyLinks.year(leaf.fiscalYear(), leaf.title()), status));
        });
        return list;
    }
}
