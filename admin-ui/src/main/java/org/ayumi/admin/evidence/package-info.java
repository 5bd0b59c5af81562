/** The files departments attach to their reports (根拠資料); may use {@code api} and {@code cycle}. */
@NullMarked
package org.ayumi.admin.evidence;

import org.jspecify.annotations.NullMarked;
