package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.OriginalTarget;
import org.ayumi.admin.strategy.TargetChange;
import org.jspecify.annotations.Nullable;

/** Every change of a target since it was published or accepted: who, when, why, and whether the original is met. */
public final class TargetLedger extends Div {

    private static final long serialVersionUID = 1L;

    /** The lines, oldest first; {@code key} is the text of the original's line. */
    TargetLedger(String key, @Nullable OriginalTarget original, List<TargetChange> changes) {
        this(key, original, changes, Badges::of);
    }

    /** The same with marks of its own for whether the original is met. */
    public TargetLedger(
            String key,
            @Nullable OriginalTarget original,
            List<TargetChange> changes,
            Function<MeasureStatus, Badge> marks) {
        if (original != null) {
            line(new Text(translate(key, original.printed())), marks.apply(original.status()));
        }
        changes.forEach(this::line);
    }

    private void line(TargetChange change) {
        var when = change.changedAt();
        var told = change.changedBy() == null
                ? translate("strategy.ledger.told", change.before(), change.after())
                : translate("strategy.ledger.change", change.changedBy(), change.before(), change.after());
        var source = change.source();
        line(
                when == null ? new Span() : new DateTimeText(when),
                new Text(told),
                Cells.small(translate("strategy.ledger.reason", change.reason())),
                source == null ? new Span() : new SourceText(source.document(), source.locator()));
    }

    private void line(Component... parts) {
        var line = new Div();
        for (var part : parts) {
            line.add(part, new Text(" "));
        }
        line.addClassName("reason");
        add(line);
    }
}
