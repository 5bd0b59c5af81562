package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan comes from, and which departments it has been through.
 *
 * @param rolledOverFrom the former year's plan it goes on with; null where it was begun anew. No two plans go on with the
 *     same one
 * @param dropped initiatives the former plan supported that the year does not have
 * @param moves every move to another department, oldest first
 */
public record PlanLineage(@Nullable PlanId rolledOverFrom, List<SupportedInitiative> dropped, List<PlanMove> moves) {

    /** Begun anew and never moved. */
    public static final PlanLineage NONE = new PlanLineage(null, List.of(), List.of());

    /** Copies the lists. */
    public PlanLineage {
        dropped = Required.list(dropped);
        moves = Required.list(moves);
    }

    PlanLineage with(PlanMove move) {
        var all = new ArrayList<>(moves);
        all.add(move);
        return new PlanLineage(rolledOverFrom, dropped, all);
    }
}
