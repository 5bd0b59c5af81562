/**
 * Strategies of fiscal years with themes, initiatives, measures, ratings and outcomes: what they are, here; what is done
 * with them, in a package for each behaviour. May use: common, department, measure, merge, security, revision, store,
 * graphql, vision.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "department",
            "measure",
            "merge",
            "security",
            "revision",
            "store",
            "graphql",
            "vision"
        })
package org.ayumi.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
