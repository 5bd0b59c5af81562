package org.ayumi.graphql;

import java.util.Optional;

/** A feature's objects of one GraphQL type, as {@code node(id:)} finds them; the same rights hold as elsewhere. */
public interface Nodes {

    /** The GraphQL type, such as {@code Initiative}. */
    String type();

    /** The object of that key; empty where there is none. */
    Optional<?> find(String key);
}
