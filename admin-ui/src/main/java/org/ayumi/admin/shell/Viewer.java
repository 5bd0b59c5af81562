package org.ayumi.admin.shell;

import java.util.List;

/** The signed-in person, as the bar at the top shows them. */
record Viewer(String name, List<Department> departments, List<String> permissions) {

    record Department(String name) {}

    /** Whether anything at all may be read. */
    boolean mayRead() {
        return permissions.contains("READ_PUBLISHED");
    }

    /** The departments' names; empty for a person without one. */
    String departmentNames() {
        return String.join("・", departments.stream().map(Department::name).toList());
    }
}
