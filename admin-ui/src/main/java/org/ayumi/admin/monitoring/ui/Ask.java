package org.ayumi.admin.monitoring.ui;

import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.monitoring.FigureAddress;

/**
 * Something that stands still, and whose move it is.
 *
 * @param mark its kind by shape, word and colour
 * @param plans the plans behind it
 * @param text what stands still, in a sentence
 * @param since since when; empty where that is not known
 * @param whom the departments whose move it is
 * @param what what is asked of them
 */
record Ask(Badge mark, FigureAddress plans, String text, String since, String whom, String what) {}
