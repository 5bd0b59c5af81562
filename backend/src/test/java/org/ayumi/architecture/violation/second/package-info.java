/** Part of the deliberate violation. */
@NullMarked
package org.ayumi.architecture.violation.second;

import org.jspecify.annotations.NullMarked;
