/**
 * Three-way merging field by field: what two people changed in different fields stands side by side, what they changed
 * in the same field is shown to the second of them as base, theirs and mine. May use: common, revision.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"common", "revision"})
package org.ayumi.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
