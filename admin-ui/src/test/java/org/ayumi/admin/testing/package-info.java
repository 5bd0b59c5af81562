/** What tests of the console stand on: a backend and a sign-in service that do as they are told. */
@NullMarked
package org.ayumi.admin.testing;

import org.jspecify.annotations.NullMarked;
