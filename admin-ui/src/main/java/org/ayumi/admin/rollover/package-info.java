/** What becomes of plans at the turn of the year as the console reads and does it; may use {@code api}, {@code cycle}, {@code plan} and {@code report}. */
@NullMarked
package org.ayumi.admin.rollover;

import org.jspecify.annotations.NullMarked;
