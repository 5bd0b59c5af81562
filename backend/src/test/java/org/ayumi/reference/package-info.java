/** Tests of the reading of reference files. */
@NullMarked
package org.ayumi.reference;

import org.jspecify.annotations.NullMarked;
