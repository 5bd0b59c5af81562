package org.ayumi.admin.strategy;

/** What the viewer may do with an initiative; the service refuses the rest. */
public record InitiativePermissions(
        boolean recordActual,
        boolean setOutcome,
        boolean setOfficialRating,
        boolean plan,
        boolean schedule,
        boolean readRevisions) {}
