/**
 * What surrounds every page: bars, navigation, texts, theme, and the calm pages for when something is missing; may use
 * {@code api}, {@code calm} and {@code common.ui}.
 */
@NullMarked
package org.ayumi.admin.shell;

import org.jspecify.annotations.NullMarked;
