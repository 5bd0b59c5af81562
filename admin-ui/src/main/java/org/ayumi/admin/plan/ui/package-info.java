/**
 * The pages of action plans; may use {@code api}, {@code common.form}, {@code common.ui}, {@code cycle},
 * {@code cycle.ui}, {@code live.ui}, {@code plan}, {@code revision}, {@code revision.ui}, {@code strategy} and
 * {@code strategy.ui}.
 */
@NullMarked
package org.ayumi.admin.plan.ui;

import org.jspecify.annotations.NullMarked;
