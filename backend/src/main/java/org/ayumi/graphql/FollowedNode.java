package org.ayumi.graphql;

import org.ayumi.revision.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An object whose changes are followed, as it was just read.
 *
 * @param id its global id
 * @param logName the name in the log of the document it stands in
 * @param section the section of that document whose changes are its own; null where all are
 * @param versionOf what its version counts
 * @param documentVersion the document's version from which on changes are looked for: not newer than what was read
 * @param version the object's own version that was read; 0 where it is not there yet
 */
public record FollowedNode(
        GlobalId id, String logName, @Nullable String section, VersionOf versionOf, int documentVersion, int version) {

    /** What an object's version counts. */
    public enum VersionOf {
        /** Changes of the document. */
        DOCUMENT,
        /** Changes of the section. */
        SECTION,
        /** Changes of several documents together, each of them given as one of the object's parts. */
        SUM
    }

    /** An object that is a whole document. */
    public static FollowedNode whole(GlobalId id, VersionedDocument document) {
        int version = document.stamp().version();
        return new FollowedNode(id, document.logName(), null, VersionOf.DOCUMENT, version, version);
    }

    /**
     * A document of several an object is made of.
     *
     * @param version the sum of their versions
     */
    public static FollowedNode among(GlobalId id, String logName, int documentVersion, int version) {
        return new FollowedNode(id, logName, null, VersionOf.SUM, documentVersion, version);
    }

    /** An object that is a section of a document. */
    public static FollowedNode section(GlobalId id, VersionedDocument document, String section, int version) {
        return new FollowedNode(
                id,
                document.logName(),
                section,
                VersionOf.SECTION,
                document.stamp().version(),
                version);
    }
}
