/**
 * Reports in words and marks, their threads and their pages; may use {@code api}, {@code common.form},
 * {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code evidence}, {@code evidence.ui}, {@code home},
 * {@code home.ui}, {@code live.ui}, {@code plan}, {@code plan.ui}, {@code report}, {@code revision},
 * {@code revision.ui} and {@code strategy}.
 */
@NullMarked
package org.ayumi.admin.report.ui;

import org.jspecify.annotations.NullMarked;
