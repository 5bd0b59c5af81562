/**
 * The vision's page and the forms its parts are changed in; may use {@code api}, {@code common.form}, {@code common.ui},
 * {@code live.ui}, {@code revision}, {@code revision.ui}, {@code strategy}, {@code strategy.ui} and {@code vision}.
 */
@NullMarked
package org.ayumi.admin.vision.ui;

import org.jspecify.annotations.NullMarked;
