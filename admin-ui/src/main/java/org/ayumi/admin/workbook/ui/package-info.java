/**
 * The page of workbooks; may use {@code api}, {@code common.form}, {@code common.ui}, {@code evidence.ui}, {@code plan}
 * and {@code workbook}.
 */
@NullMarked
package org.ayumi.admin.workbook.ui;

import org.jspecify.annotations.NullMarked;
