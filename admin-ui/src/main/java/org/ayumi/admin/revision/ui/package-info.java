/** How a history looks; may use {@code revision} and {@code common.ui}. */
@NullMarked
package org.ayumi.admin.revision.ui;

import org.jspecify.annotations.NullMarked;
