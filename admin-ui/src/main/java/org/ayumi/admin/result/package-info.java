/** Recording results, ratings and outcomes; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.result;

import org.jspecify.annotations.NullMarked;
