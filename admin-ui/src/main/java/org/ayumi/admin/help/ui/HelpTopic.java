package org.ayumi.admin.help.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ayumi.admin.help.Asker;

/** A question people have, and whose question it is: of those who may do one of the things named, or everyone's. */
enum HelpTopic {
    REPORT("WRITE_OWN_PLANS"),
    UNCHANGED("WRITE_OWN_PLANS"),
    DELAYED("WRITE_OWN_PLANS"),
    EVIDENCE("WRITE_OWN_PLANS"),
    RETURNED("WRITE_OWN_PLANS"),
    LOCKED("WRITE_OWN_PLANS"),
    PLAN("WRITE_OWN_PLANS"),
    GOAL("WRITE_OWN_PLANS"),
    WORKBOOK("WRITE_OWN_PLANS"),
    CYCLE("MANAGE_CYCLES"),
    REVIEW("REVIEW_PLANS"),
    REMIND("REVIEW_PLANS"),
    MORE_TIME("MANAGE_CYCLES"),
    PRIORITY("REVIEW_PLANS"),
    FIGURES,
    STUCK,
    AS_OF,
    COMMENT("COMMENT_REPORTS", "WRITE_OWN_PLANS"),
    DRAFTS,
    LIVE,
    NOTICES,
    YEAR_END("WRITE_OWN_PLANS", "REVIEW_PLANS"),
    HANDOVER("WRITE_OWN_PLANS", "READ_ALL_PLANS"),
    VISION("WRITE_VISION"),
    STRUCTURE("MANAGE_STRATEGIES"),
    LIFE("MANAGE_STRATEGIES"),
    NEXT_YEAR("MANAGE_STRATEGIES"),
    LINEAGE,
    PAST,
    DEPARTMENTS("MANAGE_DEPARTMENTS"),
    MOVE("MANAGE_PLANS"),
    TARGET("MANAGE_STRATEGIES"),
    TASKS("WRITE_LED_RESULTS", "MANAGE_STRATEGIES"),
    SCHEDULE("WRITE_LED_RESULTS", "MANAGE_STRATEGIES"),
    RESULT("WRITE_LED_RESULTS", "WRITE_ALL_RESULTS"),
    SAMPLE;

    private final List<String> permissions;

    HelpTopic(String... permissions) {
        this.permissions = List.of(permissions);
    }

    /** The questions this person has, or the questions only others have. */
    static List<HelpTopic> list(Asker asker, boolean own) {
        return Arrays.stream(values())
                .filter(topic -> own == topic.concerns(asker))
                .toList();
    }

    private boolean concerns(Asker asker) {
        return permissions.isEmpty() || asker.mayAny(permissions);
    }

    /** The anchor within the page, which is also the name of its texts. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
