package org.ayumi.common;

/**
 * Where a figure stands (出典).
 *
 * @param document the published document's own title
 * @param locator the place in it: chapter, page, item or table row
 */
public record Source(String document, String locator) {

    /** Refuses blanks. */
    public Source {
        Required.text(document, "source.document");
        Required.text(locator, "source.locator");
    }
}
