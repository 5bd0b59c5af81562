/** Tests of the revision log on the embedded store and, where one is named, on a MongoDB server. */
@NullMarked
package org.ayumi.revision;

import org.jspecify.annotations.NullMarked;
