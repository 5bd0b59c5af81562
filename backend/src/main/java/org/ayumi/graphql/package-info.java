/**
 * What every GraphQL request shares: scalars, global ids, pages, errors and limits. May use: common, security; never a
 * feature.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"common", "security"})
package org.ayumi.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
