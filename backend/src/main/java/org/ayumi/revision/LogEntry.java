package org.ayumi.revision;

/**
 * A version as the log tells of it, without the state it archived.
 *
 * @param stamp the change that led to it
 */
public record LogEntry(Stamp stamp) {}
