/** Strategies, results and revisions over GraphQL. */
@NullMarked
package org.ayumi.strategy.graphql;

import org.jspecify.annotations.NullMarked;
