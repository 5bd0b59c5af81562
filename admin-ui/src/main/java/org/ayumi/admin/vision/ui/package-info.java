/** The vision's page; may use {@code common.ui}, {@code strategy}, {@code strategy.ui} and {@code vision}. */
@NullMarked
package org.ayumi.admin.vision.ui;

import org.jspecify.annotations.NullMarked;
