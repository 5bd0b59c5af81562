/** What the signed-in person has typed into forms and not saved yet, as the backend keeps it; may use {@code api}. */
@NullMarked
package org.ayumi.admin.draft;

import org.jspecify.annotations.NullMarked;
