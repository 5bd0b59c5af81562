package org.ayumi.revision;

/** A document that keeps its history. */
public interface VersionedDocument {

    /** The name of this document in the log, unique across all kinds, such as {@code strategy/2025}. */
    String logName();

    /** The document's latest change. */
    Stamp stamp();
}
