/**
 * Files people upload: checked by content, kept until a feature claims them or a day has passed. May use: common,
 * graphql, security, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "graphql", "security", "store"})
package org.ayumi.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
