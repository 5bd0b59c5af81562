package org.ayumi.admin.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of an initiative's history, newest first; {@code after} leads to the next page where there is one. */
public record RevisionPage(
        List<Revision> revisions, int totalCount, @Nullable String after) {}
