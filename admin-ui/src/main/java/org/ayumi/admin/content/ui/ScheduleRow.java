package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.ScheduleKind;
import org.ayumi.admin.strategy.SchedulePlacement;
import org.ayumi.admin.strategy.ui.FiscalMonth;
import org.jspecify.annotations.Nullable;

/** A bar or a milestone as it is entered; a milestone has one month. */
final class ScheduleRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LABEL = 120;
    private static final int COMPLETE = 100;

    private final TextField label = new TextField(translate("content.schedule.label"));
    private final Select<ScheduleKind> kind = new Select<>();
    private final Select<FiscalMonth> from = month();
    private final Select<FiscalMonth> to = month();
    private final TextField progress = new TextField(translate("content.schedule.progress"));
    private final transient Set<String> lost;

    /**
     * An item nobody has begun.
     *
     * @param lost the items whose months no document tells any more; they alone may stay without
     */
    ScheduleRow(Set<String> lost) {
        this.lost = lost;
        addClassName("schedule-row");
        kind.setLabel(translate("content.schedule.kind"));
        kind.setItems(ScheduleKind.values());
        kind.setItemLabelGenerator(its -> translate("content.schedule.kind." + its));
        kind.addValueChangeListener(event -> arrange());
        to.setLabel(translate("content.schedule.to"));
        from.addValueChangeListener(event -> {
            // Most of what is planned is entered from left to right; the end is at least the beginning.
            if (to.isEmpty()) {
                to.setValue(from.getValue());
            }
        });
        if (!lost.isEmpty()) {
            for (var months : List.of(from, to)) {
                months.setEmptySelectionAllowed(true);
                months.setEmptySelectionCaption(translate("content.schedule.lost"));
            }
        }
        progress.getElement().setAttribute("inputmode", "numeric");
        progress.setSuffixComponent(new Span("%"));
        kind.setValue(ScheduleKind.BAR);
        add(label, kind, from, to, progress);
    }

    ScheduleRow(ScheduleItem item, Set<String> lost) {
        this(lost);
        label.setValue(item.label());
        kind.setValue(item.kind());
        from.setValue(month(item.startMonth()));
        to.setValue(month(item.endMonth()));
        progress.setValue(item.progress() == null ? "" : String.valueOf(item.progress()));
    }

    /** Tells from here on after every change. */
    ScheduleRow onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(label, kind, from, to, progress)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        return this;
    }

    private static Select<FiscalMonth> month() {
        var select = new Select<FiscalMonth>();
        select.setItems(FiscalMonth.year());
        select.setItemLabelGenerator(its -> its == null ? "" : translate("content.schedule.month", its.month()));
        return select;
    }

    private static @Nullable FiscalMonth month(@Nullable Integer number) {
        return number == null ? null : new FiscalMonth(number);
    }

    private void arrange() {
        boolean stone = isMilestone();
        from.setLabel(translate(stone ? "content.schedule.in" : "content.schedule.from"));
        to.setVisible(!stone);
    }

    private boolean isMilestone() {
        return kind.getValue() == ScheduleKind.MILESTONE;
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".label", label);
        fields.add(path + ".kind", kind, ScheduleKind::name);
        fields.add(path + ".startMonth", from, ScheduleRow::id);
        fields.add(path + ".endMonth", to, ScheduleRow::id);
        fields.add(path + ".progress", progress);
    }

    private static String id(FiscalMonth month) {
        return String.valueOf(month.month());
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".label", name + label.getLabel(), label.getValue(), LONGEST_LABEL));
        var item = item();
        if (!item.placed() && !mayStayWithout(item)) {
            boolean noStart = item.startMonth() == null;
            problems.add(new FieldProblem(
                    path + (noStart ? ".startMonth" : ".endMonth"),
                    name + translate("content.schedule.month.missing", (noStart ? from : to).getLabel())));
        } else if (item.placed() && from.getValue().place() > end().place()) {
            problems.add(new FieldProblem(path + ".endMonth", name + translate("content.schedule.month.order")));
        }
        if (!isEmptyOrPercent()) {
            problems.add(new FieldProblem(path + ".progress", name + translate("content.schedule.progress.wrong")));
        }
        return problems;
    }

    private FiscalMonth end() {
        return isMilestone() ? from.getValue() : to.getValue();
    }

    private boolean mayStayWithout(ScheduleItem item) {
        return item.startMonth() == null && item.endMonth() == null && lost.contains(item.label());
    }

    private boolean isEmptyOrPercent() {
        return switch (Amount.read(progress.getValue())) {
            case Amount.Missing _ -> true;
            case Amount.Read(double read) -> read <= COMPLETE && read == Math.rint(read);
            case Amount.Refused _ -> false;
        };
    }

    @Override
    public boolean isEmpty() {
        return label.isEmpty() && from.isEmpty() && to.isEmpty() && progress.isEmpty();
    }

    @Override
    public void focus() {
        label.focus();
    }

    /** The item as entered so far. */
    ScheduleItem item() {
        Integer start = from.isEmpty() ? null : Integer.valueOf(from.getValue().month());
        Integer end = to.isEmpty() ? null : Integer.valueOf(to.getValue().month());
        return new ScheduleItem(
                Checks.text(label.getValue()),
                kind.getValue(),
                start == null ? SchedulePlacement.LOST : SchedulePlacement.STATED,
                start,
                isMilestone() ? start : end,
                progress());
    }

    private @Nullable Integer progress() {
        return Amount.read(progress.getValue()) instanceof Amount.Read(double read) && isEmptyOrPercent()
                ? Integer.valueOf((int) read)
                : null;
    }

    /** Whether its place in the year can be shown already. */
    boolean isDrawable() {
        var item = item();
        return !item.label().isEmpty()
                && (item.placed() ? from.getValue().place() <= end().place() : mayStayWithout(item));
    }

    @Override
    public Object entered() {
        return Arrays.asList(
                label.getValue(),
                kind.getValue(),
                from.getValue(),
                isMilestone() ? null : to.getValue(),
                progress.getValue());
    }
}
