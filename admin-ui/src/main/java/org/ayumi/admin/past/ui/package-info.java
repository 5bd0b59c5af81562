/**
 * The page of a year's past, and the form that brings it back; may use {@code api}, {@code common.form}, {@code common.ui},
 * {@code live.ui}, {@code past}, {@code revision}, {@code revision.ui}, {@code strategy} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.past.ui;

import org.jspecify.annotations.NullMarked;
