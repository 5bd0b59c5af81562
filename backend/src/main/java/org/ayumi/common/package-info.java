/** Value types every feature speaks in: fiscal years, sources, texts, errors a user can put right. Depends on no feature. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.ayumi.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
