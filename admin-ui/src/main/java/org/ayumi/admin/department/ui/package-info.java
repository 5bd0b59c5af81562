/** The page the IT office keeps departments on; may use {@code api}, {@code common.form}, {@code common.ui} and {@code department}. */
@NullMarked
package org.ayumi.admin.department.ui;

import org.jspecify.annotations.NullMarked;
