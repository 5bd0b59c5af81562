package org.ayumi.document;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A published document of the municipality.
 *
 * @param id a short name of our own
 * @param title its own title, as sources carry it
 * @param publisher who issued it
 * @param dated when it was published, or as of which date it speaks, as printed
 * @param contents what it gives to Ayumi, in our own words
 */
public record SourceDocument(
        String id, String title, String publisher, @Nullable String dated, String contents) {

    /** Refuses blanks. */
    public SourceDocument {
        Required.text(id, "document.id");
        Required.text(title, "document.title");
        Required.text(publisher, "document.publisher");
        Required.text(contents, "document.contents");
    }
}
