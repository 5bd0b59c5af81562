/** The vision over GraphQL. */
@NullMarked
package org.ayumi.vision.graphql;

import org.jspecify.annotations.NullMarked;
