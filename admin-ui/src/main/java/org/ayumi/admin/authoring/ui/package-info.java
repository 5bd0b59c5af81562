/**
 * The pages on which a year's words and structure are written; may use {@code api}, {@code authoring},
 * {@code common.form}, {@code common.ui}, {@code live.ui}, {@code strategy} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.authoring.ui;

import org.jspecify.annotations.NullMarked;
