package org.ayumi.admin.department;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department (所属) with the names it has had, newest first. */
public record Department(
        String code,
        String name,
        @Nullable String division,
        @Nullable Integer lastFiscalYear,
        int version,
        List<Period> history,
        List<Successor> successors,
        Permissions viewerCan) {

    /** A time of one name and one division. */
    public record Period(
            String name,
            @Nullable String division,
            @Nullable Integer validFrom,
            @Nullable Integer validTo) {}

    /** A department that took over. */
    public record Successor(String code, String name, int since) {}

    /** What the viewer may do. */
    public record Permissions(boolean manage, boolean readRevisions) {}
}
