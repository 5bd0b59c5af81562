/** Handover sheets over GraphQL. */
@NullMarked
package org.ayumi.handover.graphql;

import org.jspecify.annotations.NullMarked;
