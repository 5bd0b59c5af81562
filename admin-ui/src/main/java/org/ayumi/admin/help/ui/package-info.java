/** How the console is used, a short answer to each question; may use {@code common.ui} and {@code help}. */
@NullMarked
package org.ayumi.admin.help.ui;

import org.jspecify.annotations.NullMarked;
