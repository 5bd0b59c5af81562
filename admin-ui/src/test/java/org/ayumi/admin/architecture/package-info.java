/** The rules of the house, each proven once by a deliberate violation. */
@NullMarked
package org.ayumi.admin.architecture;

import org.jspecify.annotations.NullMarked;
