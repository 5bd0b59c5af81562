/**
 * A year's steps from draft to closed, what stands against each, and the editions that come of them. May use of its
 * feature: editing, store.
 */
@NullMarked
package org.ayumi.strategy.life;

import org.jspecify.annotations.NullMarked;
