package org.ayumi.admin.workbook;

import java.util.List;

/** A previewed plan to be written, and the conflicting cells to write all the same. */
public record ConfirmedPlan(String key, String digest, List<String> overwrite) {}
