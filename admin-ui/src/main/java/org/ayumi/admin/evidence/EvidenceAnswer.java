package org.ayumi.admin.evidence;

import java.util.List;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of attaching or taking off: the report's evidence and version, or what is to be put right. */
public record EvidenceAnswer(@Nullable Report report, List<UserError> userErrors) {

    /** The report as far as its evidence goes; its version is the one the next change of its words is made against. */
    public record Report(int version, List<Evidence> evidence) {}

    /** Whether the change was made. */
    public boolean saved() {
        return userErrors.isEmpty();
    }
}
