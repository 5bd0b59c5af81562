/** Departments as the IT office keeps them from the console; may use {@code api}. */
@NullMarked
package org.ayumi.admin.department;

import org.jspecify.annotations.NullMarked;
