/** A department's handover as the console reads it; may use {@code api}, {@code cycle}, {@code plan}, {@code report} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.handover;

import org.jspecify.annotations.NullMarked;
