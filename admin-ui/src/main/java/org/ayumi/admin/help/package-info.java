/** Who asks for help; may use {@code api}. */
@NullMarked
package org.ayumi.admin.help;

import org.jspecify.annotations.NullMarked;
