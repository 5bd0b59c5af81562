/** Who holds a post in a department and may act for it, as Keycloak knows it. May use: security. */
@NullMarked
@ApplicationModule(allowedDependencies = "security")
package org.ayumi.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
