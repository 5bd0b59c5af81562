package org.ayumi.admin.review;

import java.util.List;

/** Who looks at the page: whether they review, and the departments to choose from. */
public record Reviewer(boolean reviews, List<ReviewDepartment> departments) {}
