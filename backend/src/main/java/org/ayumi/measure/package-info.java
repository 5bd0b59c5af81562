/** What is measured, wherever it stands: targets, actuals, verdicts and how they compare. May use: common. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "common")
package org.ayumi.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
