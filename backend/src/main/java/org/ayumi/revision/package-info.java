/**
 * Documents that keep their whole history: archive before replace. May use: common, store.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"common", "store"})
package org.ayumi.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
