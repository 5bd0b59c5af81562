/** The history of an initiative; may use {@code api}. */
@NullMarked
package org.ayumi.admin.revision;

import org.jspecify.annotations.NullMarked;
