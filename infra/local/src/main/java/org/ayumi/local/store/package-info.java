/** The embedded store: MongoDB's protocol over one file. Depends on nothing else of Ayumi. */
@NullMarked
package org.ayumi.local.store;

import org.jspecify.annotations.NullMarked;
