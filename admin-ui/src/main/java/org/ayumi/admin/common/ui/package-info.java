/** What every page is made of: badges, headers, sources, dates and figures; depends on no other package of the console. */
@NullMarked
package org.ayumi.admin.common.ui;

import org.jspecify.annotations.NullMarked;
