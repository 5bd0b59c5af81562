/** Reads years, and their histories, as far as the current person may. May use of its feature: store. */
@NullMarked
@NamedInterface("reading")
package org.ayumi.strategy.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
