/**
 * The launcher behind {@code ./ayumi}: starts, watches and stops the local stack. Depends on the {@code store} package
 * only; the backend and the console are processes to it.
 */
@NullMarked
package org.ayumi.local;

import org.jspecify.annotations.NullMarked;
