/** Plans and reports as Excel workbooks, down and up; may use {@code api} and {@code plan}. */
@NullMarked
package org.ayumi.admin.workbook;

import org.jspecify.annotations.NullMarked;
