package org.ayumi.admin.vision;

import java.util.List;

/** A term the vision marks with an asterisk, and the aims that use it. */
public record GlossaryTerm(String term, String meaning, List<Integer> aims) {}
