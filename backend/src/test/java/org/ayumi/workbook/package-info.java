/** Tests of what workbooks are made of. */
@NullMarked
package org.ayumi.workbook;

import org.jspecify.annotations.NullMarked;
