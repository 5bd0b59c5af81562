/**
 * Evidence on the pages of reports; may use {@code api}, {@code common.form}, {@code common.ui}, {@code cycle} and
 * {@code evidence}.
 */
@NullMarked
package org.ayumi.admin.evidence.ui;

import org.jspecify.annotations.NullMarked;
