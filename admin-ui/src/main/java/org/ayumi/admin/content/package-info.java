/** Writing what an initiative holds: words, KPI lines, targets, tasks, schedule and stories; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.content;

import org.jspecify.annotations.NullMarked;
