package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.DepartmentService;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.vision.VisionService;
import org.springframework.stereotype.Component;

/** Looks up what initiatives point to; its names are kept with the year, as they are then. */
@Component
public class YearNames {

    private final VisionService visions;
    private final DepartmentService departments;

    YearNames(VisionService visions, DepartmentService departments) {
        this.visions = visions;
        this.departments = departments;
    }

    /** The vision's aims, in order. */
    public List<InitiativeAim> aims() {
        return visions.find().stream()
                .flatMap(vision -> vision.aims().stream())
                .map(aim -> new InitiativeAim(aim.number(), aim.title(), aim.shortTitle()))
                .toList();
    }

    /** A department as it is called in a year; empty where there is none of that code, or not any more. */
    public Optional<LeadDepartment> findLead(String code, FiscalYear year) {
        return departments
                .find(code)
                .filter(department -> !department.hasEndedBy(year))
                .map(department -> new LeadDepartment(department.code(), department.nameIn(year), false, null));
    }
}
