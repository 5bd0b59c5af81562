/** What every form is made of: typed texts and figures, problems at their fields, conflicts; may use {@code api} and {@code common.ui}. */
@NullMarked
package org.ayumi.admin.common.form;

import org.jspecify.annotations.NullMarked;
