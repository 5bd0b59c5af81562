/** Tests of the launcher, and the stack the end-to-end tests share. */
@NullMarked
package org.ayumi.local;

import org.jspecify.annotations.NullMarked;
