/** The DX vision as the console reads it; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.vision;

import org.jspecify.annotations.NullMarked;
