/** Tests of the value types. */
@NullMarked
package org.ayumi.common;

import org.jspecify.annotations.NullMarked;
