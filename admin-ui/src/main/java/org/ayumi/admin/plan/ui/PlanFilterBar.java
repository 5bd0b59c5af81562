package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanFilter;
import org.ayumi.admin.plan.PlanStatus;

/** The fields that narrow the list of plans down; every change takes effect at once. */
final class PlanFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<PlanDepartment> department = new ComboBox<>(translate("plan.filter.department"));
    private final Select<PlanStatus> status = select("status", List.of(PlanStatus.values()), PlanMarks::word);
    private final Select<Boolean> priority = select("priority", List.of(true, false), PlanFilterBar::word);

    PlanFilterBar(List<PlanDepartment> departments, PlanFilter start, Consumer<PlanFilter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", translate("plan.filter"));
        department.setItems(departments);
        department.setItemLabelGenerator(PlanDepartment::name);
        department.setPlaceholder(translate("plan.filter.all"));
        department.setClearButtonVisible(true);
        departments.stream()
                .filter(its -> its.code().equals(start.department()))
                .findFirst()
                .ifPresent(department::setValue);
        status.setValue(start.status());
        priority.setValue(start.priority());
        add(department, status, priority);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(department, status, priority)) {
            field.addValueChangeListener(event -> changed.accept(filter()));
        }
    }

    private PlanFilter filter() {
        return new PlanFilter(
                department.getOptionalValue().map(PlanDepartment::code).orElse(null),
                priority.getOptionalValue().orElse(null),
                status.getOptionalValue().orElse(null));
    }

    private static String word(boolean priority) {
        return translate(priority ? "plan.priority" : "plan.priority.other");
    }

    private static <T> Select<T> select(String name, List<T> items, Function<T, String> label) {
        Select<T> select = new Select<>();
        select.setLabel(translate("plan.filter." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("plan.filter.all"));
        select.setPlaceholder(translate("plan.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? translate("plan.filter.all") : label.apply(item));
        return select;
    }
}
