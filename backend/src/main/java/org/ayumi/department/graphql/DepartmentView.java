package org.ayumi.department.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentDocument;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/** A department as one person sees it; its components answer the fields of {@code Department}. */
record DepartmentView(DepartmentDocument document, Person person) {

    static final String TYPE = "Department";

    /** The fields of {@code DepartmentPermissions}. */
    record Permissions(boolean manage, boolean readRevisions) {}

    public String id() {
        return new GlobalId(TYPE, code()).encode();
    }

    public String code() {
        return document.code();
    }

    public String name() {
        return document.department().name();
    }

    public @Nullable String division() {
        return document.department().division();
    }

    public List<Department.Period> history() {
        return document.department().history();
    }

    public @Nullable FiscalYear lastFiscalYear() {
        return document.department().lastFiscalYear();
    }

    public List<Department.Successor> successors() {
        return document.department().successors();
    }

    public int version() {
        return document.stamp().version();
    }

    public Permissions viewerCan() {
        return new Permissions(
                person.may(Permission.MANAGE_DEPARTMENTS) && lastFiscalYear() == null,
                person.may(Permission.READ_ALL_REVISIONS));
    }
}
