package org.ayumi.graphql;

import java.util.List;
import java.util.Set;

/** A feature's objects of one GraphQL type, as changes of them can be followed; the same rights hold as for reading. */
public interface FollowedNodes {

    /** The GraphQL type, such as {@code Initiative}. */
    String type();

    /**
     * Where the objects of these keys stand in the log; those that are not there for the current person are left out.
     * Reads together what stands together.
     */
    List<FollowedNode> list(Set<String> keys);
}
