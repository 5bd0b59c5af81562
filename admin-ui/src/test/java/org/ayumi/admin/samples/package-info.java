/** Tests of 見本 over all pages. */
@NullMarked
package org.ayumi.admin.samples;

import org.jspecify.annotations.NullMarked;
