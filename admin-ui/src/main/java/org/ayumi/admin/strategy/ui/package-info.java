/**
 * The pages of a year, its initiatives and one initiative; may use {@code api}, {@code common.form},
 * {@code common.ui}, {@code lineage}, {@code lineage.ui}, {@code live.ui}, {@code strategy}, {@code revision} and
 * {@code revision.ui}.
 */
@NullMarked
package org.ayumi.admin.strategy.ui;

import org.jspecify.annotations.NullMarked;
