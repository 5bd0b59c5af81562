package org.ayumi.department.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentChanges;
import org.ayumi.department.DepartmentDocument;
import org.ayumi.department.DepartmentInput;
import org.ayumi.department.DepartmentResult;
import org.ayumi.department.DepartmentService;
import org.ayumi.graphql.Conflict;
import org.ayumi.graphql.Nodes;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DepartmentController implements Nodes {

    private final DepartmentService departments;
    private final DepartmentChanges changes;
    private final CurrentPerson currentPerson;

    DepartmentController(DepartmentService departments, DepartmentChanges changes, CurrentPerson currentPerson) {
        this.departments = departments;
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    record RenameDepartmentInput(
            String department,
            String name,
            @Nullable String division,
            FiscalYear fiscalYear,
            String reason,
            int expectedVersion) {}

    record SplitDepartmentInput(
            String department,
            List<DepartmentInput.Part> into,
            boolean ends,
            FiscalYear fiscalYear,
            String reason,
            int expectedVersion) {}

    /** The fields of {@code DepartmentPayload}. */
    record DepartmentPayload(
            @Nullable DepartmentView department,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    @QueryMapping
    List<DepartmentView> departments() {
        return departments.listDocuments().stream().map(this::view).toList();
    }

    @MutationMapping
    DepartmentPayload renameDepartment(@Argument RenameDepartmentInput input) {
        return payload(changes.rename(new DepartmentInput.Rename(
                input.department(),
                input.name(),
                input.division(),
                input.fiscalYear(),
                input.reason(),
                input.expectedVersion())));
    }

    @MutationMapping
    DepartmentPayload splitDepartment(@Argument SplitDepartmentInput input) {
        return payload(changes.split(new DepartmentInput.Split(
                input.department(),
                input.into(),
                input.ends(),
                input.fiscalYear(),
                input.reason(),
                input.expectedVersion())));
    }

    @SchemaMapping(typeName = DepartmentView.TYPE, field = "revisions")
    RevisionPage revisions(DepartmentView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var document = view.document();
        return RevisionPage.read(
                first,
                after,
                document.section(),
                view::version,
                (before, most) -> departments.listRevisions(document, before, most));
    }

    @Override
    public String type() {
        return DepartmentView.TYPE;
    }

    @Override
    public Optional<DepartmentView> find(String key) {
        return departments.findDocument(key).map(this::view);
    }

    private DepartmentView view(DepartmentDocument document) {
        return new DepartmentView(document, currentPerson.get());
    }

    private DepartmentPayload payload(DepartmentResult result) {
        return switch (result) {
            case DepartmentResult.Changed changed -> new DepartmentPayload(view(changed.document()), List.of(), null);
            case DepartmentResult.Rejected rejected -> {
                var document = rejected.document();
                yield new DepartmentPayload(document == null ? null : view(document), rejected.errors(), null);
            }
            case DepartmentResult.Conflicted conflicted -> {
                var last = conflicted.document().stamp();
                yield new DepartmentPayload(
                        view(conflicted.document()), List.of(conflicted.error()), Conflict.of(last.version(), last));
            }
        };
    }
}
