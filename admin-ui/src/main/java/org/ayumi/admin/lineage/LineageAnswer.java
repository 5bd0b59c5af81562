package org.ayumi.admin.lineage;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change; with anything to put right, nothing was changed.
 *
 * @param conflict who changed the same meanwhile; null where nobody did
 */
public record LineageAnswer(@Nullable Conflict conflict, List<UserError> userErrors) {}
