package org.ayumi.department;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads departments on behalf of the current person. */
@Service
public class DepartmentService {

    private final DepartmentRepository departments;
    private final CurrentPerson currentPerson;

    DepartmentService(DepartmentRepository departments, CurrentPerson currentPerson) {
        this.departments = departments;
        this.currentPerson = currentPerson;
    }

    /** All departments, in the order of the organisation. */
    public List<Department> list() {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return departments.list();
    }

    /** One department; empty where there is none of that code. */
    public Optional<Department> find(String code) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return departments.find(code);
    }

    /** Departments of these codes, for showing a person their own: needs no right. */
    public List<Department> listOwn(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : departments.list(codes);
    }

    /** Stores departments that are not there yet, on behalf of the product itself; tells how many. */
    public long load(List<Department> inOrder) {
        long loaded = 0;
        for (int position = 0; position < inOrder.size(); position++) {
            loaded += departments.insert(position, inOrder.get(position)) ? 1 : 0;
        }
        return loaded;
    }
}
