package org.ayumi.admin.testing;

import java.util.List;
import java.util.Map;

/** The people of the demonstration, as the backend's {@code viewer} tells of them. */
public final class People {

    private People() {}

    /** DX戦略課: everything may be recorded and rated. */
    public static Map<String, Object> dx() {
        return person(
                "dx",
                "dx-senryaku",
                "DX戦略課",
                "dx-senryaku",
                "READ_PUBLISHED",
                "WRITE_ALL_RESULTS",
                "SET_OFFICIAL_RATING",
                "READ_ALL_REVISIONS",
                "WRITE_OWN_PLANS",
                "READ_ALL_PLANS",
                "REVIEW_PLANS",
                "MANAGE_CYCLES",
                "COMMENT_REPORTS",
                "MANAGE_PLANS",
                "WRITE_VISION");
    }

    /** 情報政策課: records what it leads. */
    public static Map<String, Object> joho() {
        return person(
                "joho",
                "joho-seisaku",
                "情報政策課",
                "joho-seisaku",
                "READ_PUBLISHED",
                "WRITE_LED_RESULTS",
                "READ_ALL_REVISIONS",
                "WRITE_OWN_PLANS",
                "READ_ALL_PLANS",
                "MANAGE_DEPARTMENTS");
    }

    /** A department's editor. */
    public static Map<String, Object> kikaku() {
        return person(
                "kikaku",
                "kikaku-keiei",
                "企画経営課",
                "department-editor",
                "READ_PUBLISHED",
                "WRITE_LED_RESULTS",
                "READ_LED_REVISIONS",
                "WRITE_OWN_PLANS");
    }

    /** A department's viewer. */
    public static Map<String, Object> zeimu() {
        return person("zeimu", "zeimu", "税務課", "department-viewer", "READ_PUBLISHED");
    }

    /** An executive. */
    public static Map<String, Object> kanbu() {
        return person(
                "kanbu",
                "kikaku-keiei",
                "企画経営課",
                "executive",
                "READ_PUBLISHED",
                "READ_ALL_REVISIONS",
                "READ_ALL_PLANS",
                "COMMENT_REPORTS");
    }

    /** Someone with an account and nothing else. */
    public static Map<String, Object> mushoku() {
        return Map.of(
                "name",
                "担当者（見本） mushoku",
                "username",
                "mushoku",
                "departments",
                List.of(),
                "roles",
                List.of(),
                "permissions",
                List.of());
    }

    private static Map<String, Object> person(
            String username, String code, String department, String role, String... permissions) {
        return Map.of(
                "name",
                "担当者（見本） " + username,
                "username",
                username,
                "departments",
                List.of(Map.of("code", code, "name", department)),
                "roles",
                List.of(role),
                "permissions",
                List.of(permissions));
    }
}
