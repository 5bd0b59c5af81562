/** Tests of what files are accepted, and how they come and go. */
@NullMarked
package org.ayumi.file;

import org.jspecify.annotations.NullMarked;
