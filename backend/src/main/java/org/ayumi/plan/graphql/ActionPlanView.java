package org.ayumi.plan.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Confirmation;
import org.ayumi.plan.Milestone;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanMove;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.Review;
import org.ayumi.plan.SupportedInitiative;
import org.ayumi.security.Person;
import org.ayumi.strategy.InitiativeAim;
import org.jspecify.annotations.Nullable;

/** A plan as one person sees it; its components answer the fields of {@code ActionPlan}. */
record ActionPlanView(PlanDocument document, Person person) {

    static final String TYPE = "ActionPlan";

    /** What the viewer may do, as {@code ActionPlanPermissions}. */
    record Permissions(
            boolean edit,
            boolean confirm,
            boolean submit,
            boolean review,
            boolean setPriority,
            boolean changeGoal,
            boolean move,
            boolean readRevisions) {}

    /** The fields of {@code SupportedInitiative}. */
    record Supported(String id, int number, String title, int themeNumber, String themeTitle) {}

    private ActionPlan plan() {
        return document.plan();
    }

    public String id() {
        return new GlobalId(TYPE, plan().id().value()).encode();
    }

    public FiscalYear fiscalYear() {
        return plan().fiscalYear();
    }

    public PlanDepartment department() {
        return plan().department();
    }

    public int number() {
        return plan().id().number();
    }

    public String title() {
        return plan().content().title();
    }

    public List<InitiativeAim> aims() {
        return plan().content().aims();
    }

    public List<Supported> initiatives() {
        return supported(plan().content().initiatives());
    }

    public List<Supported> droppedInitiatives() {
        return supported(plan().lineage().dropped());
    }

    public List<PlanMove> moves() {
        return plan().lineage().moves();
    }

    static List<Supported> supported(List<SupportedInitiative> initiatives) {
        return initiatives.stream()
                .map(each -> new Supported(
                        new GlobalId("Initiative", each.id().value()).encode(),
                        each.number(),
                        each.title(),
                        each.themeNumber(),
                        each.themeTitle()))
                .toList();
    }

    public List<PlanGoalView> goals() {
        return plan().content().goals().stream()
                .map(goal -> PlanGoalView.in(document, goal))
                .toList();
    }

    public List<Milestone> milestones() {
        return plan().content().milestones();
    }

    public @Nullable String responsiblePost() {
        return plan().content().responsiblePost();
    }

    public @Nullable Integer budget() {
        return plan().content().budget();
    }

    public boolean priority() {
        return plan().priority();
    }

    public boolean sample() {
        return plan().sample();
    }

    public boolean confirmationRequired() {
        return plan().content().confirmationRequired();
    }

    public @Nullable Confirmation confirmation() {
        return plan().confirmation();
    }

    public PlanStatus status() {
        return plan().status();
    }

    public @Nullable Review review() {
        return plan().review();
    }

    public List<PlanReportView> reports() {
        return PlanReportView.list(document, person);
    }

    public int version() {
        return plan().version();
    }

    public Permissions viewerCan() {
        var access = new PlanAccess(person, plan().department());
        boolean writes = access.mayWrite();
        var status = plan().status();
        return new Permissions(
                writes && status.isEditable(),
                writes && status.isConfirmable(),
                writes && status.isSubmittable(confirmationRequired()),
                access.mayReview() && status == PlanStatus.SUBMITTED,
                access.mayReview(),
                writes && status == PlanStatus.ACCEPTED,
                access.mayMove(),
                access.mayReadDrafts());
    }
}
