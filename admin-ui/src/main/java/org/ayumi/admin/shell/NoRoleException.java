package org.ayumi.admin.shell;

/** Someone signed in whose account has no role in Ayumi. */
public final class NoRoleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
