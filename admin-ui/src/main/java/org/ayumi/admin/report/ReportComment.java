package org.ayumi.admin.report;

import java.time.OffsetDateTime;

/** A comment in a report's thread. */
public record ReportComment(String text, String writtenBy, OffsetDateTime writtenAt) {}
