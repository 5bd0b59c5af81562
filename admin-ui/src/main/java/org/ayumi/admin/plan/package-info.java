/**
 * Departments' action plans as the console reads and changes them; may use {@code api}, {@code cycle}, {@code revision} and
 * {@code strategy}.
 */
@NullMarked
package org.ayumi.admin.plan;

import org.jspecify.annotations.NullMarked;
