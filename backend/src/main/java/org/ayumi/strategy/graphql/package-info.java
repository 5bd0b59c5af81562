/**
 * Strategies, results and revisions over GraphQL. May use of its feature: content, editing, life, lineage, past, reading,
 * result, rollover, schedule, series, structure.
 */
@NullMarked
package org.ayumi.strategy.graphql;

import org.jspecify.annotations.NullMarked;
