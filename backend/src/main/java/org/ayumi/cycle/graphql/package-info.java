/** Reporting cycles over GraphQL. */
@NullMarked
package org.ayumi.cycle.graphql;

import org.jspecify.annotations.NullMarked;
