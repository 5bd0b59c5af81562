/** Guards of the contract: every element is described, and no released promise is broken unrecorded. */
@NullMarked
package org.ayumi.schema;

import org.jspecify.annotations.NullMarked;
