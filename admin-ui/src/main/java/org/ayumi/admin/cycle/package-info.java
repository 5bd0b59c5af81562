/** A year's reporting cycle, its periods and who was given more time; may use {@code api} and {@code revision}. */
@NullMarked
package org.ayumi.admin.cycle;

import org.jspecify.annotations.NullMarked;
