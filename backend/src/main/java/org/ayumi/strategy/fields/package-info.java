/**
 * A year field by field: what its frame and its initiatives hold, how that is told in the history and carried from one
 * state to another.
 */
@NullMarked
package org.ayumi.strategy.fields;

import org.jspecify.annotations.NullMarked;
