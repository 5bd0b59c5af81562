package org.ayumi.admin.notice;

import java.util.List;
import org.ayumi.admin.api.UserError;

/** Who was reminded, and what is to be put right. */
public record ReminderAnswer(List<NoticeDepartment> departments, List<UserError> userErrors) {}
