/** The figures, by themselves. */
@NullMarked
package org.ayumi.monitoring;

import org.jspecify.annotations.NullMarked;
