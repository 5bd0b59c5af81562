/**
 * The page of notices, the newest of them at home, and the dialog that reminds departments; may use {@code api},
 * {@code common.form},
 * {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code home}, {@code home.ui} and {@code notice}.
 */
@NullMarked
package org.ayumi.admin.notice.ui;

import org.jspecify.annotations.NullMarked;
