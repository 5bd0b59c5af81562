/**
 * The forms in which results are recorded; may use {@code api}, {@code common.form}, {@code common.ui}, {@code result}, {@code strategy} and
 * {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.result.ui;

import org.jspecify.annotations.NullMarked;
