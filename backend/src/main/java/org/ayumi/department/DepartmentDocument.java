package org.ayumi.department;

import java.time.Instant;
import java.util.List;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A department as it is stored.
 *
 * @param code the document's {@code _id}
 * @param position its place in the order of the organisation, from 0; one that was split off has that of the other
 * @param stamp the latest change
 * @param department the content
 */
public record DepartmentDocument(@BsonId String code, int position, Stamp stamp, Department department)
        implements VersionedDocument {

    @Override
    public String logName() {
        return "department/" + code;
    }

    /** The only section of the log. */
    public String section() {
        return logName();
    }

    static DepartmentDocument first(int position, Department department, Stamp.Author author, Instant now) {
        return new DepartmentDocument(
                department.code(), position, Stamp.first(now, author, sections(department.code(), 1)), department);
    }

    DepartmentDocument next(Department changed, List<Change> changes, Stamp.Author author, Instant now) {
        var sections = sections(code, stamp.version() + 1);
        return new DepartmentDocument(code, position, stamp.next(now, author, sections, changes), changed);
    }

    static List<Stamp.Section> sections(String code, int version) {
        return List.of(new Stamp.Section("department/" + code, version));
    }
}
