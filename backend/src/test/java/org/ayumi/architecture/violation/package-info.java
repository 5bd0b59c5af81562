/** An application that breaks the rules on purpose. */
@NullMarked
package org.ayumi.architecture.violation;

import org.jspecify.annotations.NullMarked;
