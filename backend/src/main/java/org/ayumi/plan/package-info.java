/**
 * The departments' action plans: drafting, review, reports, and what becomes of their goals. May use: common, cycle, department,
 * file, graphql, measure, revision, security, store, strategy (also its reading), vision.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "cycle",
            "department",
            "file",
            "graphql",
            "measure",
            "revision",
            "security",
            "store",
            "strategy",
            "strategy :: reading",
            "vision"
        })
package org.ayumi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
