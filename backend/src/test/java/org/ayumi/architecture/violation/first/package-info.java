/** Part of the deliberate violation. */
@NullMarked
package org.ayumi.architecture.violation.first;

import org.jspecify.annotations.NullMarked;
