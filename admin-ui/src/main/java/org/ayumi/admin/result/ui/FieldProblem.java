package org.ayumi.admin.result.ui;

/** Something to put right at the field of this input path; an empty path means the whole. */
record FieldProblem(String path, String message) {}
