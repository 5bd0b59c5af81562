/**
 * Notices (お知らせ) for departments and the DX office, derived from what is stored; who has read them; reminders. May use: common,
 * cycle, graphql, plan, revision, security, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "cycle", "graphql", "plan", "revision", "security", "store"})
package org.ayumi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
