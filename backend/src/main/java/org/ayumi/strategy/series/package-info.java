/** A measure's figures across the years it goes on in. */
@NullMarked
package org.ayumi.strategy.series;

import org.jspecify.annotations.NullMarked;
