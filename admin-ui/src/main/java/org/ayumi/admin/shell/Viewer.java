package org.ayumi.admin.shell;

import java.util.List;

/** The signed-in person, as the bar at the top shows them. */
record Viewer(String name, List<Department> departments, List<String> permissions) {

    record Department(String name) {}

    /** Whether anything at all may be read. */
    boolean mayRead() {
        return permissions.contains("READ_PUBLISHED");
    }

    /** Whether plans and reports are reviewed. */
    boolean reviews() {
        return permissions.contains("REVIEW_PLANS");
    }

    /** The departments' names; empty for a person without one. */
    String departmentNames() {
        return String.join("・", departments.stream().map(Department::name).toList());
    }

    /** The name as it reads beside the departments: shared accounts begin with one, which need not be said twice. */
    String nameBesideDepartments() {
        return departments.stream()
                .map(department -> department.name() + " ")
                .filter(name::startsWith)
                .findFirst()
                .map(repeated -> name.substring(repeated.length()))
                .orElse(name);
    }
}
