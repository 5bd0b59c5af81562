/** Rules of action plans and their reports, by themselves. */
@NullMarked
package org.ayumi.plan;

import org.jspecify.annotations.NullMarked;
