package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of rolling plans over.
 *
 * @param rolledOver the drafts this made, in the order of the former plans
 * @param rollover how all plans looked at stand now; null beside errors
 * @param errors what is wrong with the input; then nothing was made
 */
public record RolloverResult(
        List<PlanDocument> rolledOver, @Nullable Rollover rollover, List<UserError> errors) {

    static RolloverResult rejected(List<UserError> errors) {
        return new RolloverResult(List.of(), null, errors);
    }
}
