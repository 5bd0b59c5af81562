/**
 * The page that rolls plans over; may use {@code api}, {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code plan},
 * {@code report}, {@code report.ui} and {@code rollover}.
 */
@NullMarked
package org.ayumi.admin.rollover.ui;

import org.jspecify.annotations.NullMarked;
