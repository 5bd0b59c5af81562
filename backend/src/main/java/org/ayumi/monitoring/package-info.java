/** How a year's plans stand, period by period. May use: common, cycle, graphql, plan, strategy (also its reading). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "cycle", "graphql", "plan", "strategy", "strategy :: reading"})
package org.ayumi.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
