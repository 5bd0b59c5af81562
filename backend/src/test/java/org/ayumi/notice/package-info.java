/** Notices: what there is to tell, when, to whom, and who has read it. */
@NullMarked
package org.ayumi.notice;

import org.jspecify.annotations.NullMarked;
