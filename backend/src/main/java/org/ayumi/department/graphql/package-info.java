/** Departments over GraphQL. */
@NullMarked
package org.ayumi.department.graphql;

import org.jspecify.annotations.NullMarked;
