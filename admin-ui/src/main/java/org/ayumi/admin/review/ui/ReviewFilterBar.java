package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.review.ReviewDepartment;
import org.ayumi.admin.review.ReviewFilter;

/** The fields that narrow a list down; every change takes effect at once. */
final class ReviewFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<ReviewDepartment> department = new ComboBox<>(translate("review.department"));
    private final Select<ReportPeriod> period = new Select<>();

    ReviewFilterBar(
            List<ReviewDepartment> departments, ReviewFilter start, String anyPeriod, Consumer<ReviewFilter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", translate("review.filter"));
        department.setItems(departments);
        department.setItemLabelGenerator(ReviewDepartment::name);
        department.setPlaceholder(translate("review.filter.all"));
        department.setClearButtonVisible(true);
        departments.stream()
                .filter(its -> its.code().equals(start.department()))
                .findFirst()
                .ifPresent(department::setValue);
        period.setLabel(translate("review.period"));
        period.setItems(ReportPeriod.values());
        period.setEmptySelectionAllowed(true);
        period.setEmptySelectionCaption(anyPeriod);
        period.setPlaceholder(anyPeriod);
        period.setItemLabelGenerator(its -> its == null ? anyPeriod : PeriodText.name(its));
        period.setValue(start.period());
        department.addValueChangeListener(event -> changed.accept(filter()));
        period.addValueChangeListener(event -> changed.accept(filter()));
        add(department, period);
    }

    private ReviewFilter filter() {
        return new ReviewFilter(
                period.getOptionalValue().orElse(null),
                department.getOptionalValue().map(ReviewDepartment::code).orElse(null));
    }
}
