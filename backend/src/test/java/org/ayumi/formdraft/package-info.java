/** Tests of form drafts. */
@NullMarked
package org.ayumi.formdraft;

import org.jspecify.annotations.NullMarked;
