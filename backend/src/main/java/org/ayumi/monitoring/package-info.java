/** How a year's plans stand, period by period. May use: common, cycle, graphql, plan, strategy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "cycle", "graphql", "plan", "strategy"})
package org.ayumi.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
