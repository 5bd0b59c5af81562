package org.ayumi.revision;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What the log tells of a version to whoever follows its document.
 *
 * @param document the document's name in the log
 * @param version its version
 * @param sections the parts the version touched, each with its own version
 */
public record NextEntry(String document, int version, List<Stamp.Section> sections) {

    /** Copies the sections. */
    public NextEntry {
        sections = List.copyOf(sections);
    }

    static NextEntry of(BsonDocument entry) {
        var stamp = entry.getDocument("stamp");
        return new NextEntry(
                entry.getString("document").getValue(),
                stamp.getNumber("version").intValue(),
                stamp.getArray("sections").stream()
                        .map(BsonValue::asDocument)
                        .map(section -> new Stamp.Section(
                                section.getString("id").getValue(),
                                section.getNumber("version").intValue()))
                        .toList());
    }
}
