/** What came of an initiative: actuals, its official rating and its outcome. May use of its feature: editing. */
@NullMarked
package org.ayumi.strategy.result;

import org.jspecify.annotations.NullMarked;
