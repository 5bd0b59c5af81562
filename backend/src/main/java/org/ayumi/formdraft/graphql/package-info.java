/** Form drafts over GraphQL. */
@NullMarked
package org.ayumi.formdraft.graphql;

import org.jspecify.annotations.NullMarked;
