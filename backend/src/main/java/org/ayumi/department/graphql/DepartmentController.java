package org.ayumi.department.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.ayumi.graphql.GlobalIds;
import org.ayumi.graphql.Nodes;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class DepartmentController implements Nodes {

    private final DepartmentService departments;

    DepartmentController(DepartmentService departments) {
        this.departments = departments;
    }

    @Bean
    static RuntimeWiringConfigurer departmentIds() {
        return GlobalIds.wire("Department", Department.class, Department::code);
    }

    @QueryMapping
    List<Department> departments() {
        return departments.list();
    }

    @Override
    public String type() {
        return "Department";
    }

    @Override
    public Optional<Department> find(String key) {
        return departments.find(key);
    }
}
