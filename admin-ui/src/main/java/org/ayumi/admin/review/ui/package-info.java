/**
 * The page on which the DX office reviews; may use {@code api}, {@code common.form}, {@code common.ui}, {@code cycle},
 * {@code cycle.ui}, {@code evidence}, {@code evidence.ui}, {@code home}, {@code home.ui}, {@code live.ui},
 * {@code plan.ui}, {@code report}, {@code report.ui}, {@code review}, {@code strategy} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.review.ui;

import org.jspecify.annotations.NullMarked;
