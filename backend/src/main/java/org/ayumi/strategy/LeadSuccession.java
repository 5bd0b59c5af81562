package org.ayumi.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.Department;

/**
 * Who leads in a year what a department has led before, as departments stand today. Where a department that has ended left
 * its work to several others, or to none that is known, nobody can tell which of them it is: the department stays, with
 * the request to choose, and the year is not published before somebody has.
 *
 * @param year the year
 * @param departments all departments
 */
public record LeadSuccession(FiscalYear year, List<Department> departments) {

    /** Whether there is such a department in the year. */
    public boolean isLiving(LeadDepartment lead) {
        return find(lead.code()).filter(each -> !each.hasEndedBy(year)).isPresent();
    }

    /** Under its name of the year; one that has given all its work to one other is followed there, however often. */
    public LeadDepartment of(LeadDepartment former) {
        var began = find(former.code()).orElse(null);
        if (began == null) {
            return former;
        }
        if (!began.hasEndedBy(year)) {
            return new LeadDepartment(former.code(), began.nameIn(year), former.inferred(), former.basis());
        }
        var followed = new HashSet<String>();
        var last = began;
        while (last.hasEndedBy(year) && last.successors().size() == 1 && followed.add(last.code())) {
            var next = find(last.successors().getFirst().code());
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
        }
        return last.hasEndedBy(year)
                ? new LeadDepartment(former.code(), began.name(), true, toBeChosen(began, last))
                : new LeadDepartment(last.code(), last.nameIn(year), true, "%sの仕事を引き継いだ所属のため".formatted(began.name()));
    }

    private String toBeChosen(Department began, Department last) {
        String heirs =
                last.successors().stream().map(Department.Successor::name).collect(Collectors.joining("、"));
        return heirs.isEmpty()
                ? "%sは%sにはありません。仕事を引き継いだ所属が記録されていないため、所管を選び直してください。".formatted(began.name(), year.era())
                : "%sは%sにはありません。仕事は%sに引き継がれています。所管を選び直してください。".formatted(began.name(), year.era(), heirs);
    }

    private Optional<Department> find(String code) {
        return departments.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
