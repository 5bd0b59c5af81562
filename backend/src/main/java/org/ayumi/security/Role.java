package org.ayumi.security;

import static org.ayumi.security.Permission.COMMENT_REPORTS;
import static org.ayumi.security.Permission.MANAGE_CYCLES;
import static org.ayumi.security.Permission.MANAGE_DEPARTMENTS;
import static org.ayumi.security.Permission.MANAGE_PLANS;
import static org.ayumi.security.Permission.MANAGE_STRATEGIES;
import static org.ayumi.security.Permission.READ_ALL_PLANS;
import static org.ayumi.security.Permission.READ_ALL_REVISIONS;
import static org.ayumi.security.Permission.READ_LED_REVISIONS;
import static org.ayumi.security.Permission.READ_LIVE_STRATEGIES;
import static org.ayumi.security.Permission.READ_PUBLISHED;
import static org.ayumi.security.Permission.REVIEW_PLANS;
import static org.ayumi.security.Permission.SET_OFFICIAL_RATING;
import static org.ayumi.security.Permission.WRITE_ALL_RESULTS;
import static org.ayumi.security.Permission.WRITE_LED_RESULTS;
import static org.ayumi.security.Permission.WRITE_OWN_PLANS;
import static org.ayumi.security.Permission.WRITE_VISION;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The realm roles that count, each with what it permits. A person may hold several; the permissions add up. */
public enum Role {
    /** 情報政策課: keeps systems and accounts, leads initiatives of its own. */
    JOHO_SEISAKU(
            "joho-seisaku",
            READ_PUBLISHED,
            READ_LIVE_STRATEGIES,
            WRITE_LED_RESULTS,
            READ_LED_REVISIONS,
            READ_ALL_REVISIONS,
            WRITE_OWN_PLANS,
            READ_ALL_PLANS,
            MANAGE_DEPARTMENTS),
    /** DX戦略課: plans, reviews and publishes. */
    DX_SENRYAKU(
            "dx-senryaku",
            READ_PUBLISHED,
            READ_LIVE_STRATEGIES,
            MANAGE_STRATEGIES,
            WRITE_LED_RESULTS,
            WRITE_ALL_RESULTS,
            SET_OFFICIAL_RATING,
            READ_LED_REVISIONS,
            READ_ALL_REVISIONS,
            WRITE_OWN_PLANS,
            READ_ALL_PLANS,
            REVIEW_PLANS,
            MANAGE_CYCLES,
            COMMENT_REPORTS,
            MANAGE_PLANS,
            WRITE_VISION),
    /** 所属・入力: writes what the own department answers for. */
    DEPARTMENT_EDITOR("department-editor", READ_PUBLISHED, WRITE_LED_RESULTS, READ_LED_REVISIONS, WRITE_OWN_PLANS),
    /** 所属・閲覧: reads what is published. */
    DEPARTMENT_VIEWER("department-viewer", READ_PUBLISHED),
    /** 幹部: reads everything, writes no results. */
    EXECUTIVE(
            "executive",
            READ_PUBLISHED,
            READ_LIVE_STRATEGIES,
            READ_LED_REVISIONS,
            READ_ALL_REVISIONS,
            READ_ALL_PLANS,
            COMMENT_REPORTS);

    private final String realmName;
    private final Set<Permission> permissions;

    Role(String realmName, Permission... permissions) {
        this.realmName = realmName;
        this.permissions = Set.of(permissions);
    }

    /** The role's name in the realm, such as {@code dx-senryaku}. */
    public String realmName() {
        return realmName;
    }

    /** What the role permits. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** The role of that realm name; empty for roles that mean nothing here, such as Keycloak's own. */
    public static Optional<Role> find(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(realmName))
                .findFirst();
    }
}
