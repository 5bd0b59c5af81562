/** Strategies, their initiatives and figures as the console reads them; may use {@code api} and {@code revision}. */
@NullMarked
package org.ayumi.admin.strategy;

import org.jspecify.annotations.NullMarked;
