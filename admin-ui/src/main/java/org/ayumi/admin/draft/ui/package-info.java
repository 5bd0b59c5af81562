/** Where people find what they have typed and not saved yet; may use {@code common.ui}, {@code draft}, {@code home} and {@code home.ui}. */
@NullMarked
package org.ayumi.admin.draft.ui;

import org.jspecify.annotations.NullMarked;
