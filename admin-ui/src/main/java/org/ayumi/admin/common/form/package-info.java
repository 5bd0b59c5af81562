/**
 * What every form is made of: typed texts and figures, problems at their fields, conflicts, drafts of what is typed
 * ({@link org.ayumi.admin.common.form.FormDraft} says how a form is given one); may use {@code api}, {@code common.ui} and
 * {@code draft}.
 */
@NullMarked
package org.ayumi.admin.common.form;

import org.jspecify.annotations.NullMarked;
