package org.ayumi.department;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads departments on behalf of the current person. */
@Service
public class DepartmentService {

    private static final Stamp.Author PRODUCT = new Stamp.Author("あゆみ", "ayumi", "公表資料から読み込みました");

    private final DepartmentRepository departments;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DepartmentService(
            DepartmentRepository departments, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.departments = departments;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** All departments, in the order of the organisation. */
    public List<Department> list() {
        return listDocuments().stream().map(DepartmentDocument::department).toList();
    }

    /** All departments with their versions, in the order of the organisation. */
    public List<DepartmentDocument> listDocuments() {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        var found = departments.list();
        return completed(found) ? departments.list() : found;
    }

    /** One department; empty where there is none of that code. */
    public Optional<Department> find(String code) {
        return findDocument(code).map(DepartmentDocument::department);
    }

    /** One department with its version; empty where there is none of that code. */
    public Optional<DepartmentDocument> findDocument(String code) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return departments.find(code);
    }

    /** Departments of these codes, for showing a person their own: needs no right. */
    public List<Department> listOwn(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : departments.list(codes);
    }

    /**
     * The changes of a department, newest first.
     *
     * @param before only changes of versions below this one
     * @param most how many at most
     */
    public List<Stamp> listRevisions(DepartmentDocument document, int before, int most) {
        currentPerson.get().require(Permission.READ_ALL_REVISIONS);
        return history.list(document, document.section(), before, most);
    }

    /** Stores departments that are not there yet, on behalf of the product itself; tells how many. */
    public long load(List<Department> inOrder) {
        long loaded = 0;
        departments.stampAll(PRODUCT, clock.instant());
        for (int position = 0; position < inOrder.size(); position++) {
            var first = DepartmentDocument.first(position, inOrder.get(position), PRODUCT, clock.instant());
            loaded += departments.insert(first) ? 1 : 0;
        }
        return loaded;
    }

    /**
     * Begins departments that others name as their successors but that are not there: whoever split one may have died
     * before that step, and anyone may repeat it.
     *
     * @return whether one was missing
     */
    private boolean completed(List<DepartmentDocument> found) {
        var known = found.stream().map(DepartmentDocument::code).collect(Collectors.toSet());
        boolean missing = false;
        for (var former : found) {
            for (var successor : former.department().successors()) {
                if (!known.contains(successor.code())) {
                    begin(former, successor);
                    missing = true;
                }
            }
        }
        return missing;
    }

    /** Begins a department that takes over, unless it is there; the same whoever does it. */
    void begin(DepartmentDocument former, Department.Successor successor) {
        var stamp = former.stamp();
        departments.insert(DepartmentDocument.first(
                former.position(),
                successor.begun(),
                new Stamp.Author(stamp.changedBy(), stamp.account(), stamp.reason()),
                stamp.changedAt()));
    }
}
