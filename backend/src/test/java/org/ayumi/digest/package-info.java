/** Digests by mail, against a real SMTP server in the test and a stand-in of Keycloak's administration. */
@NullMarked
package org.ayumi.digest;

import org.jspecify.annotations.NullMarked;
