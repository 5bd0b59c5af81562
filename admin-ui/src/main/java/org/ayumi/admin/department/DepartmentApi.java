package org.ayumi.admin.department;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.springframework.stereotype.Component;

/** Departments, as the signed-in person may read and change them. */
@Component
public class DepartmentApi {

    private final AyumiBackend backend;

    DepartmentApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** All departments, in the order of the organisation. */
    public List<Department> list() {
        return backend.retrieveList("department/departments", Map.of(), "departments", Department.class);
    }

    /** Sends the change; what is to be put right is part of the answer. */
    public DepartmentAnswer save(DepartmentInput input) {
        return switch (input) {
            case DepartmentInput.Rename _ -> save("department/rename", "renameDepartment", input);
            case DepartmentInput.Split _ -> save("department/split", "splitDepartment", input);
        };
    }

    private DepartmentAnswer save(String document, String field, DepartmentInput input) {
        return backend.change(document, field, input, DepartmentAnswer.class);
    }
}
