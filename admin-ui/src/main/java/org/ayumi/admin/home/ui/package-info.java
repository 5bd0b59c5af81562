/** The first page; may use {@code common.ui}, {@code home}, {@code live.ui}, {@code strategy} and {@code strategy.ui}. */
@NullMarked
package org.ayumi.admin.home.ui;

import org.jspecify.annotations.NullMarked;
