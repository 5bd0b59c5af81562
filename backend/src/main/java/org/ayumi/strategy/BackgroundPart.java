package org.ayumi.strategy;

/** What a year's strategy rests on (戦略の背景), in the order in which one reads it. */
public enum BackgroundPart {
    /** 方針: where the municipality wants to go. */
    POLICY("方針"),
    /** 取組成果: what has been reached so far. */
    ACHIEVEMENTS("取組成果"),
    /** 課題: what remains to be solved. */
    CHALLENGES("課題"),
    /** 国: what the state asks and offers. */
    NATIONAL("環境（国）"),
    /** 東京都: what the metropolis asks and offers. */
    METROPOLITAN("環境（東京都）"),
    /** 社会. */
    SOCIETY("環境（社会）"),
    /** 技術. */
    TECHNOLOGY("環境（技術）");

    private final String label;

    BackgroundPart(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }
}
