package org.ayumi.viewer;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.security.Role;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

    private final CurrentPerson currentPerson;
    private final DepartmentService departments;

    ViewerController(CurrentPerson currentPerson, DepartmentService departments) {
        this.currentPerson = currentPerson;
        this.departments = departments;
    }

    record Viewer(String name, String username, List<String> codes, List<String> roles, Set<Permission> permissions) {}

    record ViewerDepartment(String code, String name) {}

    @QueryMapping
    Viewer viewer() {
        Person person = currentPerson.get();
        return new Viewer(
                person.name(),
                person.username(),
                person.departments(),
                person.roles().stream().sorted().map(Role::realmName).toList(),
                person.permissions());
    }

    /** Asks for the names only where they are wanted; a department unknown here shows its code. */
    @SchemaMapping(typeName = "Viewer", field = "departments")
    List<ViewerDepartment> departments(Viewer viewer) {
        var known = departments.listOwn(viewer.codes()).stream()
                .collect(Collectors.toMap(Department::code, Function.identity()));
        return viewer.codes().stream()
                .map(code -> new ViewerDepartment(
                        code, known.containsKey(code) ? known.get(code).name() : code))
                .toList();
    }
}
