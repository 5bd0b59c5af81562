/** Random walks through a year of reporting: random people, days and inputs, and what must hold after every step. */
@NullMarked
package org.ayumi.walk;

import org.jspecify.annotations.NullMarked;
