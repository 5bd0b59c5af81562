/**
 * What a department hands over at the turn of the year (引継書), from its plans and the cycle. May use: common, cycle,
 * department, graphql, measure, plan, security.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "cycle", "department", "graphql", "measure", "plan", "security"})
package org.ayumi.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
