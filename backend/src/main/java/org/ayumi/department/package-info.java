/**
 * Departments (所属), present and past: master data. May use: common, graphql, revision, security, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "graphql", "revision", "security", "store"})
package org.ayumi.department;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
