package org.ayumi.plan;

/** A change that can be made together with others of the same plan: all of them or none. */
public sealed interface PlanPart
        permits PlanInput.Edit, PlanInput.ChangeGoal, PlanInput.SetPriority, ReportInput.Save, ReportInput.Submit {}
