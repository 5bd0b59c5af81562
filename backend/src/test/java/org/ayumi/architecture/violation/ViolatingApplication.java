package org.ayumi.architecture.violation;

import org.springframework.modulith.Modulithic;

/** The root of a small application that breaks the rules on purpose. */
@Modulithic
public final class ViolatingApplication {

    private ViolatingApplication() {}
}
