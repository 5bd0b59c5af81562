package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.monitoring.MonitoredPlan;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;

/** The department to show waits of: those that wait and those that are waited for. */
final class DepartmentFilter extends Div {

    private static final long serialVersionUID = 1L;

    DepartmentFilter(MonitoringPage page, @Nullable String code, Consumer<@Nullable String> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", translate("monitoring.waits.filter"));
        var departments = Stream.concat(
                        page.figures().plans().stream().map(MonitoredPlan::department),
                        page.figures().waits().stream().flatMap(wait -> page.responsible(wait.blocker()).stream()))
                .collect(Collectors.toMap(PlanDepartment::code, each -> each, (one, _) -> one, TreeMap::new));
        var field = new ComboBox<PlanDepartment>(translate("monitoring.column.department"));
        field.setItems(departments.values());
        field.setItemLabelGenerator(PlanDepartment::name);
        field.setPlaceholder(translate("monitoring.waits.filter.all"));
        field.setClearButtonVisible(true);
        if (code != null) {
            field.setValue(departments.get(code));
        }
        field.addValueChangeListener(event -> changed.accept(
                event.getValue() == null ? null : event.getValue().code()));
        add(field);
    }
}
