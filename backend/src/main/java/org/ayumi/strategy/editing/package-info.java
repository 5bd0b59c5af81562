/**
 * How a section of a year, the frame or an initiative, is changed by several people at once: rights, rules, merging
 * and what came of it. May use of its feature: fields, store.
 */
@NullMarked
package org.ayumi.strategy.editing;

import org.jspecify.annotations.NullMarked;
