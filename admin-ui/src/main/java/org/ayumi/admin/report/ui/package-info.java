/**
 * Reports in words and marks, their threads and their pages; may use {@code api}, {@code common.form},
 * {@code common.ui}, {@code cycle}, {@code cycle.ui} and {@code report}.
 */
@NullMarked
package org.ayumi.admin.report.ui;

import org.jspecify.annotations.NullMarked;
