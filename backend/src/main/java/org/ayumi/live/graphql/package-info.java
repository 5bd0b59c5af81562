/** Changes over GraphQL. May use what the feature may. */
@NullMarked
package org.ayumi.live.graphql;

import org.jspecify.annotations.NullMarked;
