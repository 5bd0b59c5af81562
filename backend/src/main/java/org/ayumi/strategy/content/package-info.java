/**
 * What an initiative holds: its words, aims and lead, KPI lines, targets, tasks and highlights. May use of its
 * feature: editing.
 */
@NullMarked
package org.ayumi.strategy.content;

import org.jspecify.annotations.NullMarked;
