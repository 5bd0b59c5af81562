/**
 * The page of a year's reporting cycle, and its periods in words; may use {@code api}, {@code common.form},
 * {@code common.ui}, {@code cycle}, {@code live.ui}, {@code revision} and {@code revision.ui}.
 */
@NullMarked
package org.ayumi.admin.cycle.ui;

import org.jspecify.annotations.NullMarked;
