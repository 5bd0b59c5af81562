/** The person who asks, over GraphQL. May use: security, department. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "department"})
package org.ayumi.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
