/** Writing a year's frame and structure; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.authoring;

import org.jspecify.annotations.NullMarked;
