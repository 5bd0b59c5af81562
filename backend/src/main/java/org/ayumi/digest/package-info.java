/**
 * One mail a day at most per person with what is new and what is due, where an SMTP server is configured. May use: common,
 * cycle, member, notice, plan, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "cycle", "member", "notice", "plan", "store"})
package org.ayumi.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
