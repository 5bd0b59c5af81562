/** The way to the backend, for every feature; depends on no other package of the console. */
@NullMarked
package org.ayumi.admin.api;

import org.jspecify.annotations.NullMarked;
