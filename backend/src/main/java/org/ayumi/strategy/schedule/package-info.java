/** An initiative's bars and milestones. May use of its feature: editing. */
@NullMarked
package org.ayumi.strategy.schedule;

import org.jspecify.annotations.NullMarked;
