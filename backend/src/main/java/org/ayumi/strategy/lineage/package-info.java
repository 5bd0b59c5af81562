/** What became of the former year's initiatives, as people enter it. May use of its feature: editing, store. */
@NullMarked
package org.ayumi.strategy.lineage;

import org.jspecify.annotations.NullMarked;
