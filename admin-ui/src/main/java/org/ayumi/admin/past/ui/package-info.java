/**
 * The page of a year's past; may use {@code api}, {@code common.ui}, {@code past}, {@code revision},
 * {@code revision.ui} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.past.ui;

import org.jspecify.annotations.NullMarked;
