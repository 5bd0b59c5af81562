/**
 * Strategies of fiscal years with themes, initiatives, measures, ratings and outcomes; reading them and recording
 * results. May use: common, measure, merge, security, revision, store, graphql.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "measure", "merge", "security", "revision", "store", "graphql"})
package org.ayumi.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
