/** Tests of what every request shares. */
@NullMarked
package org.ayumi.graphql;

import org.jspecify.annotations.NullMarked;
