/**
 * The page of a year's life; may use {@code api}, {@code common.form}, {@code common.ui}, {@code life},
 * {@code live.ui} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.life.ui;

import org.jspecify.annotations.NullMarked;
