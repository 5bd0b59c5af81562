/** Stores the years of the published documents. May use of its feature: store. */
@NullMarked
@NamedInterface("loading")
package org.ayumi.strategy.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
