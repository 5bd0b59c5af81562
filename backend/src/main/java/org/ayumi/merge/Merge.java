package org.ayumi.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Two changes of the same base put together.
 *
 * @param result what stands with both changes; with any conflict, what stands without the second
 * @param conflicts fields that both changed, each to something else
 */
public record Merge<D>(D result, List<FieldConflict> conflicts) {

    /** Copies the conflicts. */
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Carries what {@code mine} changed over to {@code theirs}. A field both changed is a conflict, unless it knows how the
     * two changes stand together.
     *
     * @param fields the fields of all three, in the order in which they are carried over
     * @param base where both began
     * @param theirs what was saved first
     * @param mine what is to be saved on top
     */
    public static <D> Merge<D> of(List<Field<D>> fields, D base, D theirs, D mine) {
        var conflicts = new ArrayList<FieldConflict>();
        D result = theirs;
        for (Field<D> field : fields) {
            if (!field.differs(base, mine) || !field.differs(theirs, mine)) {
                continue;
            }
            if (!field.differs(base, theirs)) {
                result = field.carry().apply(result, mine);
                continue;
            }
            var joined = field.join(base, result, mine);
            if (joined.isPresent()) {
                result = joined.get();
            } else {
                conflicts.add(new FieldConflict(
                        field.path(),
                        field.label(),
                        field.text().apply(base),
                        field.text().apply(theirs),
                        field.text().apply(mine)));
            }
        }
        return new Merge<>(conflicts.isEmpty() ? result : theirs, conflicts);
    }
}
