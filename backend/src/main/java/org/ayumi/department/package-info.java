/** Departments (所属), present and past: master data. May use: common, security, store, graphql. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "security", "store", "graphql"})
package org.ayumi.department;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
