package org.ayumi.revision;

/**
 * That a document has a new version; carries no content, so that whoever is told reads with rights of their own. Told
 * once the change is made, on the thread that made it: listeners only take note of it.
 *
 * @param logName the document's name in the log
 * @param version the version that stands
 */
public record DocumentChanged(String logName, int version) {}
