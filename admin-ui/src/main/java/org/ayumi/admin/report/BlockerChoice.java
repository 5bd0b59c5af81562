package org.ayumi.admin.report;

import org.jspecify.annotations.Nullable;

/**
 * Something a plan may wait for.
 *
 * @param department whose plan it is; null for others
 */
public record BlockerChoice(Blocker blocker, @Nullable String department) {}
