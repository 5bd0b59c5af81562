package org.ayumi.admin.review.ui;

import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.report.CommentApi;
import org.ayumi.admin.review.ReviewApi;
import org.springframework.stereotype.Component;

/** What a report is read, discussed and decided with. */
@Component
record ReportServices(ReviewApi reviews, CommentApi comments, EvidenceApi evidence) {}
