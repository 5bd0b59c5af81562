package org.ayumi.member;

/** Members as tests of other features need them. */
public final class MembersOf {

    private MembersOf() {}

    /** Those a realm tells of; nothing is known yet. */
    public static Members realm(String issuer) {
        return new Members(new MemberSettings.Source(issuer, "secret"));
    }
}
