/**
 * Who asks: verified tokens, the person behind them, roles and what follows from them. May use: common.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "common")
package org.ayumi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
