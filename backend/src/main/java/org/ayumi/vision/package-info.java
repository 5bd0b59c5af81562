/**
 * The DX vision all strategies serve, and its place among the municipality's plans; reading and changing it. May use:
 * common, merge, revision, security, store, graphql.
 *
 * @see "docs/decisions/003-one-document-per-year.md"
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "merge", "revision", "security", "store", "graphql"})
package org.ayumi.vision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
