/** Notices (お知らせ) for the signed-in person, and reminders the DX office sends; may use {@code api} and {@code cycle}. */
@NullMarked
package org.ayumi.admin.notice;

import org.jspecify.annotations.NullMarked;
