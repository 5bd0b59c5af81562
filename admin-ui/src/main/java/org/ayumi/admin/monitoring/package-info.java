/** How a year's plans stand, as the console reads it; may use {@code api}, {@code cycle}, {@code plan} and {@code report}. */
@NullMarked
package org.ayumi.admin.monitoring;

import org.jspecify.annotations.NullMarked;
