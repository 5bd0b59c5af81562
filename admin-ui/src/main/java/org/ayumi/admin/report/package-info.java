/** Departments' reports on their plans as the console reads and changes them; may use {@code api}, {@code cycle}, {@code evidence}, {@code plan} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.report;

import org.jspecify.annotations.NullMarked;
