package org.ayumi.local;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The parts of the stack, in the order they are shown. */
enum Part {
    STORE,
    KEYCLOAK,
    BACKEND,
    CONSOLE;

    /** The part's name in messages, options and log files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a comma-separated list such as {@code store,keycloak}. */
    static Set<Part> parse(String list) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : list.split(",", -1)) {
            try {
                parts.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new StackFailure("「" + name + "」という部品はありません。store、keycloak、backend、console から選んでください。", e);
            }
        }
        return parts;
    }
}
