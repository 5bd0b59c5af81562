/** Earlier states of a year: compared with each other, and restored. May use of its feature: editing, fields, store. */
@NullMarked
package org.ayumi.strategy.past;

import org.jspecify.annotations.NullMarked;
