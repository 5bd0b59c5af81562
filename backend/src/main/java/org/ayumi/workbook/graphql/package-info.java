/** Uploaded workbooks over GraphQL. */
@NullMarked
package org.ayumi.workbook.graphql;

import org.jspecify.annotations.NullMarked;
