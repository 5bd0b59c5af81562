package org.ayumi.strategy.editing;

/**
 * A source as entered: unchecked.
 *
 * @param document the document's name
 * @param locator the place in it
 */
public record SourceText(String document, String locator) {}
