/** What leads from year to year, as the console reads and changes it; may use {@code api} and {@code strategy}. */
@NullMarked
package org.ayumi.admin.lineage;

import org.jspecify.annotations.NullMarked;
