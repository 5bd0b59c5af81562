package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.UserError;

/** What came, or would come, of changes made together. */
public sealed interface PlanBatchResult {

    /** All of them can be made, or were; the plan after them. */
    record Made(PlanDocument document) implements PlanBatchResult {}

    /** None was made. */
    record Refused(List<Problem> problems) implements PlanBatchResult {}

    /** Someone else was faster; none was made. */
    record Moved() implements PlanBatchResult {}

    /**
     * Why one of the changes cannot be made.
     *
     * @param part its place among the changes, from 0
     * @param error what is wrong; its field is the change's own
     */
    record Problem(int part, UserError error) {}
}
