/** What the backend's tests share: a store, a realm, people with tokens, a client, a counter of store commands. */
@NullMarked
package org.ayumi.testing;

import org.jspecify.annotations.NullMarked;
