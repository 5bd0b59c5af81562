/** Who may act for a department, asked of a stand-in of Keycloak's administration. */
@NullMarked
package org.ayumi.member;

import org.jspecify.annotations.NullMarked;
