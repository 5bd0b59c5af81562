package org.ayumi.admin.lineage;

import java.util.List;
import org.ayumi.admin.api.UserError;

/** What came of a change; with anything to put right, nothing was changed. */
public record LineageAnswer(List<UserError> userErrors) {}
