/**
 * The forms in which an initiative is written; may use {@code api}, {@code common.form}, {@code common.ui}, {@code content},
 * {@code strategy} and {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.content.ui;

import org.jspecify.annotations.NullMarked;
