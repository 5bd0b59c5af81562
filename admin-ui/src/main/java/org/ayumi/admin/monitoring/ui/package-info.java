/**
 * How a year's plans stand: the overview, the plans behind its figures, departments over the year, who waits for whom,
 * and a department's printed sheet; may use {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code evidence},
 * {@code home}, {@code home.ui}, {@code live.ui}, {@code monitoring}, {@code plan}, {@code plan.ui}, {@code report},
 * {@code report.ui}, {@code strategy} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.monitoring.ui;

import org.jspecify.annotations.NullMarked;
