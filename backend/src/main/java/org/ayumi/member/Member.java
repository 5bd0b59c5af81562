package org.ayumi.member;

import org.jspecify.annotations.Nullable;

/**
 * Someone with an account.
 *
 * @param username the account's name
 * @param address the mail address as the realm has it, unchecked; null where it has none
 */
public record Member(String username, @Nullable String address) {}
