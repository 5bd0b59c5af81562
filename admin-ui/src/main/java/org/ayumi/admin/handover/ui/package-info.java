/**
 * The printable handover sheet; may use {@code api}, {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code handover},
 * {@code plan}, {@code report} and {@code report.ui}.
 */
@NullMarked
package org.ayumi.admin.handover.ui;

import org.jspecify.annotations.NullMarked;
