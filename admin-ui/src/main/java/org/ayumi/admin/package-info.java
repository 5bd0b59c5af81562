/** The console's start; one package per feature below, which may use {@code api} and {@code common.ui}. */
@NullMarked
package org.ayumi.admin;

import org.jspecify.annotations.NullMarked;
