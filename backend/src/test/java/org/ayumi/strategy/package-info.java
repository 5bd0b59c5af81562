/** Tests of the rules of measures and ratings. */
@NullMarked
package org.ayumi.strategy;

import org.jspecify.annotations.NullMarked;
