/** The MongoDB database as all repositories use it: codecs, time limits, declared indexes. May use: common. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "common")
package org.ayumi.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
