/** Tests of the feed of changes, over several instances. */
@NullMarked
package org.ayumi.live;

import org.jspecify.annotations.NullMarked;
