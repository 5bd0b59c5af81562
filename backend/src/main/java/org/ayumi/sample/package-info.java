/**
 * A made-up year of action plans and reports (見本), so that every screen has something to show. May use: common, cycle,
 * department, measure, plan, reference, revision, strategy, vision.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "cycle",
            "department",
            "measure",
            "plan",
            "reference",
            "revision",
            "strategy",
            "vision"
        })
package org.ayumi.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
