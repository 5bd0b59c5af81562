/** The next year's draft, made of a year. May use of its feature: editing, store. */
@NullMarked
package org.ayumi.strategy.rollover;

import org.jspecify.annotations.NullMarked;
