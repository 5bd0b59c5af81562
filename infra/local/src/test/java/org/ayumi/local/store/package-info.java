/** Tests of the embedded store. */
@NullMarked
package org.ayumi.local.store;

import org.jspecify.annotations.NullMarked;
