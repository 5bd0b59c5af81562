/**
 * Strategies of fiscal years with themes, initiatives, measures, ratings and outcomes; reading them and recording
 * results. May use: common, department, measure, merge, security, revision, store, graphql, vision.
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
