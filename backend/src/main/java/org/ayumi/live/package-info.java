/**
 * Tells who follows something that it changed, from the log alone. May use: graphql, revision, security.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graphql", "revision", "security"})
package org.ayumi.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
