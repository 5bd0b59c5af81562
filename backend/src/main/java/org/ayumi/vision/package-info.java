/** The DX vision all strategies serve. May use: common, security, store, graphql. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "security", "store", "graphql"})
package org.ayumi.vision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
