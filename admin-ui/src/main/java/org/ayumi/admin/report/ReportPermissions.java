package org.ayumi.admin.report;

/** What the viewer may do with a plan's report of a period now. */
public record ReportPermissions(
        boolean write, boolean submit, boolean reportUnchanged, boolean review, boolean comment) {}
