/** The histories of initiatives and plans; may use {@code api}. */
@NullMarked
package org.ayumi.admin.revision;

import org.jspecify.annotations.NullMarked;
