package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportContent;
import org.jspecify.annotations.Nullable;

/** Why a plan is late and what it waits for; asked, and counted, only where it is not on track. */
final class DelayFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Cause> cause = new Select<>();
    private final BlockerField blocker;

    DelayFields(Supplier<List<BlockerChoice>> blockers, String ownPlan) {
        blocker = new BlockerField(blockers, ownPlan);
        cause.setLabel(translate("reporting.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(ReportMarks::word);
        cause.setPlaceholder(translate("reporting.cause.choose"));
        cause.addValueChangeListener(_ ->
                blocker.setLabel(translate(waitsForOthers() ? "reporting.blocker" : "reporting.blocker.optional")));
        add(cause, blocker);
        addClassName("delayed");
    }

    /** Takes its place among what is sent. */
    void register(FormFields fields) {
        fields.add("input.cause", cause);
        fields.add("input.blocker", blocker);
    }

    /** The fields one chooses in. */
    List<AbstractField<?, ?>> all() {
        return List.of(cause, blocker);
    }

    /** Is there to be answered where this progress asks for it. */
    void ask(@Nullable PlanProgress status) {
        boolean wanted = status != null && !status.isOnTrack();
        setVisible(wanted);
        if (wanted) {
            blocker.fill();
        }
    }

    /** Shows these words in place of what is there. */
    void show(ReportContent words) {
        cause.setValue(words.cause());
        blocker.show(words.blocker());
    }

    /** What is chosen; none where it is not asked for. */
    @Nullable Cause cause() {
        return isVisible() ? cause.getValue() : null;
    }

    /** What is waited for; none where it is not asked for. */
    @Nullable Blocker blocker() {
        return isVisible() ? blocker.blocker() : null;
    }

    /** That what is entered cannot be kept as it is; empty otherwise. */
    Optional<FieldProblem> wrong() {
        return isVisible() && blocker.isTooLong()
                ? Optional.of(new FieldProblem("input.blocker", translate("reporting.blocker.too-long")))
                : Optional.empty();
    }

    /** What has to be there before it can be handed in; empty where it is there or not asked for. */
    Optional<FieldProblem> missing() {
        if (!isVisible()) {
            return Optional.empty();
        }
        if (cause.getValue() == null) {
            return Optional.of(new FieldProblem("input.cause", translate("reporting.cause.missing")));
        }
        return waitsForOthers() && blocker.blocker() == null
                ? Optional.of(new FieldProblem("input.blocker", translate("reporting.blocker.missing")))
                : Optional.empty();
    }

    private boolean waitsForOthers() {
        return cause.getValue() == Cause.OTHER_DEPARTMENT;
    }
}
