package org.ayumi.admin.strategy;

/** What a year's strategy rests on (戦略の背景), in the order in which one reads it. */
public enum BackgroundPart {
    /** 方針 */
    POLICY,
    /** 取組成果 */
    ACHIEVEMENTS,
    /** 課題 */
    CHALLENGES,
    /** 環境（国） */
    NATIONAL,
    /** 環境（東京都） */
    METROPOLITAN,
    /** 環境（社会） */
    SOCIETY,
    /** 環境（技術） */
    TECHNOLOGY
}
