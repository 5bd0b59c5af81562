/** Who is signed in, and with which token; may use {@code api} and {@code calm}. */
@NullMarked
package org.ayumi.admin.security;

import org.jspecify.annotations.NullMarked;
