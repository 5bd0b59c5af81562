package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentApi;

/** 所属: the departments as they are, with what they were called, to be renamed and split by the IT office. */
@Route("departments")
@PermitAll
class DepartmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DepartmentApi departments;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();

    DepartmentsView(DepartmentApi departments) {
        this.departments = departments;
        addClassName("departments");
        content.addClassName("stack");
        add(content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = departments.list();
        if (all.stream().noneMatch(each -> each.viewerCan().manage())) {
            throw BackendException.forbidden("managing departments");
        }
        confirmation.removeAll();
        show(all);
    }

    private void show(List<Department> all) {
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("department.name", "department.division", "department.history", "department.change")
                .forEach(key -> header.add(Cells.columnHeader(translate(key))));
        table.getHead().add(header);
        all.forEach(each -> table.getBody().add(row(each, all)));
        var card = new Div(table);
        card.addClassName("card");
        content.removeAll();
        content.add(new PageHeader(translate("department.heading")).lead(translate("department.lead")), card);
    }

    private NativeTableRow row(Department department, List<Department> all) {
        var name = Cells.rowHeader(new Span(department.name()));
        if (department.lastFiscalYear() != null) {
            name.add(new Div(
                    Cells.small(translate("department.ended", new FiscalYearText(department.lastFiscalYear()).era()))));
        }
        return new NativeTableRow(
                name,
                Cells.labelled(
                        translate("department.division"),
                        new Span(department.division() == null ? "－" : department.division())),
                Cells.labelled(translate("department.history"), history(department)),
                Cells.labelled(translate("department.change"), changes(department, all)));
    }

    /** What it was called before, and who took over. */
    private static Component history(Department department) {
        var lines = new Div();
        department.history().stream()
                .skip(department.lastFiscalYear() == null ? 1 : 0)
                .filter(period -> period.validTo() != null)
                .forEach(period -> lines.add(new Div(new Span(
                        translate("department.was", period.name(), new FiscalYearText(period.validTo()).era())))));
        if (!department.successors().isEmpty()) {
            lines.add(new Div(new Span(translate(
                    "department.successors",
                    department.successors().stream()
                            .map(Department.Successor::name)
                            .collect(Collectors.joining("、"))))));
        }
        return lines.getChildren().findAny().isPresent() ? lines : new Span("－");
    }

    private Component changes(Department department, List<Department> all) {
        if (!department.viewerCan().manage()) {
            return new Span("－");
        }
        var changes = new Span(
                link("rename", department, () -> new RenameForm(department)),
                link("split", department, () -> new SplitForm(department, all)));
        changes.addClassName("links");
        return changes;
    }

    private NativeButton link(String name, Department department, Supplier<DepartmentForm> form) {
        var link = new NativeButton(
                translate("department.action." + name),
                click -> new DepartmentDialog(form.get(), departments, this::changed).open());
        link.addClassName("link");
        link.setAriaLabel(translate("department." + name + ".label", department.name()));
        return link;
    }

    private void changed(String done) {
        if (!done.isEmpty()) {
            confirmation.say(translate("department." + done + ".done"));
        }
        show(departments.list());
    }

    @Override
    public String getPageTitle() {
        return translate("department.heading");
    }
}
