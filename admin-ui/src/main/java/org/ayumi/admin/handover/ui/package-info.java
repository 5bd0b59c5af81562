/**
 * The printable handover sheet; may use {@code api}, {@code common.ui}, {@code cycle}, {@code cycle.ui}, {@code handover},
 * {@code live.ui}, {@code plan}, {@code plan.ui}, {@code report}, {@code report.ui} and {@code strategy}.
 */
@NullMarked
package org.ayumi.admin.handover.ui;

import org.jspecify.annotations.NullMarked;
