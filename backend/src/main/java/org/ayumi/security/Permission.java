package org.ayumi.security;

/** What a person may do; those on led initiatives hold for the ones the person's departments lead. */
public enum Permission {
    /** Read strategies, the vision, departments and documents. */
    READ_PUBLISHED,
    /** Read strategies as they stand: drafts, and what is changed but not published. */
    READ_LIVE_STRATEGIES,
    /** Plan, publish, close and reopen strategies. */
    MANAGE_STRATEGIES,
    /** Record actuals and outcomes of led initiatives. */
    WRITE_LED_RESULTS,
    /** Record actuals and outcomes of every initiative. */
    WRITE_ALL_RESULTS,
    /** Set the official rating of every initiative. */
    SET_OFFICIAL_RATING,
    /** Read the revisions of led initiatives. */
    READ_LED_REVISIONS,
    /** Read the revisions of every initiative. */
    READ_ALL_REVISIONS,
    /** Write action plans of the own departments. */
    WRITE_OWN_PLANS,
    /** Read the action plans of every department in every state. */
    READ_ALL_PLANS,
    /** Accept and return action plans, set their priority. */
    REVIEW_PLANS,
    /** Open reporting cycles, give more time. */
    MANAGE_CYCLES,
    /** Comment on every report. */
    COMMENT_REPORTS,
    /** Move action plans to another department, roll those of every department over. */
    MANAGE_PLANS,
    /** Rename and split departments. */
    MANAGE_DEPARTMENTS,
    /** Change the vision and its place among the plans. */
    WRITE_VISION
}
