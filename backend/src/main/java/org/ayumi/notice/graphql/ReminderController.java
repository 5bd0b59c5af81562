package org.ayumi.notice.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.notice.ReminderInput;
import org.ayumi.notice.ReminderService;
import org.ayumi.notice.UnreportedDepartment;
import org.ayumi.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReminderController {

    private final ReminderService reminders;

    ReminderController(ReminderService reminders) {
        this.reminders = reminders;
    }

    /** The fields of {@code RemindDepartmentsInput}. */
    record RemindDepartmentsInput(
            FiscalYear fiscalYear,
            ReportPeriod period,
            @Nullable List<String> departments,
            @Nullable String note) {}

    /** The fields of {@code RemindDepartmentsPayload}. */
    record RemindDepartmentsPayload(List<PlanDepartment> departments, List<UserError> userErrors) {}

    @QueryMapping
    List<UnreportedDepartment> unreportedDepartments(@Argument FiscalYear fiscalYear, @Argument ReportPeriod period) {
        return reminders.listUnreported(fiscalYear, period);
    }

    @MutationMapping
    RemindDepartmentsPayload remindDepartments(@Argument RemindDepartmentsInput input) {
        var reminded =
                reminders.remind(new ReminderInput(input.fiscalYear, input.period, input.departments, input.note));
        return new RemindDepartmentsPayload(reminded.departments(), reminded.errors());
    }
}
