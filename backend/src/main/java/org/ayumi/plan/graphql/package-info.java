/** Action plans over GraphQL. */
@NullMarked
package org.ayumi.plan.graphql;

import org.jspecify.annotations.NullMarked;
