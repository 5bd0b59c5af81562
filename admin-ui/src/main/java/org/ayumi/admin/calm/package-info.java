/** Pages without Vaadin, for when it is not there yet or cannot help; depends on no other package of the console. */
@NullMarked
package org.ayumi.admin.calm;

import org.jspecify.annotations.NullMarked;
