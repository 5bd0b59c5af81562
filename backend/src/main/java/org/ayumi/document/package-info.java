/** The published documents all loaded figures come from. May use: common, security, store, graphql. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "security", "store", "graphql"})
package org.ayumi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
