/** Source documents over GraphQL. */
@NullMarked
package org.ayumi.document.graphql;

import org.jspecify.annotations.NullMarked;
