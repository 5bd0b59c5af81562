package org.ayumi.vision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The vision as it is stored: there is one.
 *
 * @param id always {@value #ID}
 * @param stamp the latest change
 * @param versions the versions of the parts that were changed since the first one
 * @param vision the content
 */
public record VisionDocument(@BsonId String id, Stamp stamp, List<Stamp.Section> versions, Vision vision)
        implements VersionedDocument {

    static final String ID = "dx-vision";

    /** The section of the log that every change touches: its history is that of the whole. */
    public static final String WHOLE = "vision";

    /** An absent list is an empty one. */
    public VisionDocument {
        versions = Required.list(versions);
    }

    @Override
    public String logName() {
        return "vision/" + id;
    }

    /** The version of a part, which is what {@code expectedVersion} means; 1 until it is changed. */
    public int version(VisionPart<?> part) {
        return versions.stream()
                .filter(each -> each.id().equals(part.id()))
                .mapToInt(Stamp.Section::version)
                .findFirst()
                .orElse(1);
    }

    static VisionDocument first(Vision vision, Stamp.Author author, Instant now) {
        return new VisionDocument(ID, Stamp.first(now, author, sections(vision)), List.of(), vision);
    }

    /** All sections of a first version. */
    static List<Stamp.Section> sections(Vision vision) {
        var sections = new ArrayList<>(List.of(new Stamp.Section(WHOLE, 1)));
        VisionPart.listAll(vision).forEach(part -> sections.add(new Stamp.Section(part.id(), 1)));
        return sections;
    }

    /** The next version: one part changed, its own version raised by one. */
    VisionDocument next(VisionPart<?> part, Vision changed, List<Change> changes, Stamp.Author author, Instant now) {
        var section = new Stamp.Section(part.id(), version(part) + 1);
        var next = new ArrayList<>(versions);
        next.removeIf(each -> each.id().equals(part.id()));
        next.add(section);
        var sections = List.of(new Stamp.Section(WHOLE, stamp.version() + 1), section);
        return new VisionDocument(id, stamp.next(now, author, sections, changes), next, changed);
    }
}
