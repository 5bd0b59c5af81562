/** Part of the deliberate violation. */
@NullMarked
package org.ayumi.architecture.violation.second.inner;

import org.jspecify.annotations.NullMarked;
