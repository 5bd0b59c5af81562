/** Workbooks over HTTP. */
@NullMarked
package org.ayumi.workbook.http;

import org.jspecify.annotations.NullMarked;
