package org.ayumi.admin.authoring;

import java.util.List;

/** A theme with its initiatives, in order. */
public record AuthoredTheme(int number, String title, List<AuthoredInitiative> initiatives) {}
