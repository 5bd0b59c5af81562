/**
 * Reporting cycles of fiscal years: periods, due dates, locks, extensions and reopenings. May use: common, department,
 * graphql, revision, security, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "department", "graphql", "revision", "security", "store"})
package org.ayumi.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
