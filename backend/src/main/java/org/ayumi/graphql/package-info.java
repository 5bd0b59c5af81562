/**
 * What every GraphQL request shares: scalars, global ids, pages, errors and limits. May use: common, merge, revision,
 * security; never a feature.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"common", "merge", "revision", "security"})
package org.ayumi.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
