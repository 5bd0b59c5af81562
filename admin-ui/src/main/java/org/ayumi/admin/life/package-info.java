/** A year's life: its states, what was published of it, what must be answered before it closes; may use {@code api}. */
@NullMarked
package org.ayumi.admin.life;

import org.jspecify.annotations.NullMarked;
