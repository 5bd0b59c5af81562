/** What concerns the signed-in person now; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.home;

import org.jspecify.annotations.NullMarked;
