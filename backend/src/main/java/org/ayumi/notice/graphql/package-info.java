/** Notices over GraphQL. */
@NullMarked
package org.ayumi.notice.graphql;

import org.jspecify.annotations.NullMarked;
