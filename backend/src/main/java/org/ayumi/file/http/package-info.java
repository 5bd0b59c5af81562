/** Uploads and downloads over HTTP. */
@NullMarked
package org.ayumi.file.http;

import org.jspecify.annotations.NullMarked;
