/**
 * Loads the published strategies, the vision, departments and documents into an empty store. May use: common,
 * department, document, revision, strategy (also its loading), vision.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "department",
            "document",
            "revision",
            "strategy",
            "strategy :: loading",
            "vision"
        })
package org.ayumi.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
