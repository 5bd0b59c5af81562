/** The load test: all departments report in the last hour. Prepares a running local stack through its own addresses. */
@NullMarked
package org.ayumi.load;

import org.jspecify.annotations.NullMarked;
