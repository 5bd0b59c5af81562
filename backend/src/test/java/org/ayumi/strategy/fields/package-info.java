/** Tests of the catalogue of fields. */
@NullMarked
package org.ayumi.strategy.fields;

import org.jspecify.annotations.NullMarked;
