package org.ayumi.admin.common.form;

/** Something to put right at the field of this input path; an empty path means the whole. */
public record FieldProblem(String path, String message) {}
