/**
 * A year as it was: two states held against each other, and earlier ones restored; may use {@code api}, {@code lineage} and
 * {@code revision}.
 */
@NullMarked
package org.ayumi.admin.past;

import org.jspecify.annotations.NullMarked;
