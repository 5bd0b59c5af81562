/** Where the years are kept, and how their versions are made; past every right. May use of its feature: fields. */
@NullMarked
package org.ayumi.strategy.store;

import org.jspecify.annotations.NullMarked;
