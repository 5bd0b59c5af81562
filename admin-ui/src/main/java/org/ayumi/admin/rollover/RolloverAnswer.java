package org.ayumi.admin.rollover;

import java.util.List;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What came of rolling plans over; with anything to put right, nothing was made. */
public record RolloverAnswer(
        List<RolloverItem.Successor> rolledOver, @Nullable Rollover rollover, List<UserError> userErrors) {}
