package org.ayumi.admin.help;

import java.util.List;

/** The person who asks for help, by what they may do. */
public record Asker(List<String> permissions) {

    /** Whether the person may do any of this. */
    public boolean mayAny(List<String> wanted) {
        return wanted.stream().anyMatch(permissions::contains);
    }
}
