/** Monitoring figures over GraphQL. */
@NullMarked
package org.ayumi.monitoring.graphql;

import org.jspecify.annotations.NullMarked;
