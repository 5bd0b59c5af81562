/**
 * What people have typed into a form and not saved yet (下書き), one document per person and form, for that person alone. May
 * use: common, graphql, security, store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "graphql", "security", "store"})
package org.ayumi.formdraft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
