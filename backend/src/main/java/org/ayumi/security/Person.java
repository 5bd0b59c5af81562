package org.ayumi.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who asks, as the verified token tells.
 *
 * @param username the account's name
 * @param name the full name; the account's name where none is kept
 * @param departments codes of the departments the person belongs to; several for 兼務
 * @param roles the roles that count
 */
public record Person(String username, String name, List<String> departments, Set<Role> roles) {

    /** Copies what it is given. */
    public Person {
        departments = List.copyOf(departments);
        roles = Set.copyOf(roles);
    }

    /** What follows from all roles together. */
    public Set<Permission> permissions() {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** Whether any role permits it. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Whether the person may do on a department's behalf what one permission grants for led initiatives, another for all. */
    public boolean may(Permission forLed, Permission forAll, String leadDepartment) {
        return may(forAll) || (may(forLed) && departments.contains(leadDepartment));
    }

    /** Refuses with {@link AccessRefused} unless a role permits it. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw AccessRefused.lacking(permission);
        }
    }
}
