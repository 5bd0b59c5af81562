/** Learns of changes while pages are open: one stream a session, shared by its windows; may use {@code api}. */
@NullMarked
package org.ayumi.admin.live;

import org.jspecify.annotations.NullMarked;
