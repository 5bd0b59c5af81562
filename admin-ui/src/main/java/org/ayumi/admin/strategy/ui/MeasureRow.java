package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** A measure's figures, its judgement and where its result stands. */
final class MeasureRow extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    /** Of a year that has results. */
    MeasureRow(Measure measure, @Nullable String lineNote, Optional<Component> action, Optional<Component> retarget) {
        this(measure, lineNote, retarget);
        add(
                actual(measure, action),
                Cells.labelled(translate("strategy.kpi.status"), Badges.of(measure.status())),
                Cells.labelled(translate("strategy.kpi.source.cell"), source(measure.actual())));
    }

    /** Of a draft: what is to be reached. */
    static MeasureRow planned(Measure measure, @Nullable String lineNote, Optional<Component> retarget) {
        return new MeasureRow(measure, lineNote, retarget);
    }

    private MeasureRow(Measure measure, @Nullable String lineNote, Optional<Component> retarget) {
        var name = Cells.rowHeader(new Text(measure.label()));
        Stream.of(Optional.ofNullable(lineNote), Optional.ofNullable(measure.note()))
                .flatMap(Optional::stream)
                .forEach(note -> name.add(Cells.small(note)));
        add(
                name,
                Cells.figure(translate("strategy.kpi.baseline"), amount("span", MeasureText.baseline(measure))),
                Cells.figure(translate("strategy.kpi.target"), target(measure, retarget)));
    }

    private static Span target(Measure measure, Optional<Component> action) {
        String text = MeasureText.target(measure);
        var target = figure(amount("span", text), MeasureText.adds(measure.printed(), text) ? measure.printed() : null);
        var original = measure.original();
        if (original != null) {
            target.add(Cells.small(translate(
                    "strategy.ledger.short",
                    original.printed(),
                    measure.targetChanges().size())));
        }
        action.ifPresent(target::add);
        return target;
    }

    private static NativeTableCell actual(Measure measure, Optional<Component> action) {
        String text = MeasureText.actual(measure);
        Actual actual = measure.actual();
        boolean hasValue = actual != null && actual.value() != null;
        String printed =
                actual != null && hasValue && MeasureText.adds(actual.printed(), text) ? actual.printed() : null;
        var figure = figure(amount("b", text), printed);
        action.ifPresent(figure::add);
        return Cells.figure(translate("strategy.kpi.actual"), figure);
    }

    private static Span figure(HtmlContainer amount, @Nullable String printed) {
        var figure = new Span(amount);
        if (printed != null) {
            figure.add(Cells.small(translate("strategy.kpi.printed", printed)));
        }
        return figure;
    }

    private static HtmlContainer amount(String tag, String text) {
        var amount = new HtmlContainer(tag, new Text(text));
        amount.addClassName("amount");
        return amount;
    }

    private static Component source(@Nullable Actual actual) {
        Source source = actual == null ? null : actual.source();
        return source == null ? new Span("－") : new SourceText(source.document(), source.locator());
    }
}
