/**
 * What a year consists of: its words, its themes and their order, and initiatives that are added, ended, taken out,
 * merged and split. May use of its feature: editing, fields, store.
 */
@NullMarked
package org.ayumi.strategy.structure;

import org.jspecify.annotations.NullMarked;
