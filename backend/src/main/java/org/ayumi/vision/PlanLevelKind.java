package org.ayumi.vision;

/** The levels of the plan hierarchy, from the top; the order is that of 「デジタル・ICT戦略の位置づけ」. */
public enum PlanLevelKind {
    /** 基本構想. */
    BASIC_CONCEPT("基本構想"),
    /** 基本計画. */
    BASIC_PLAN("基本計画"),
    /** DXビジョン. */
    DX_VISION("DXビジョン"),
    /** 年度戦略. */
    YEARLY_STRATEGY("年度戦略");

    private final String label;

    PlanLevelKind(String label) {
        this.label = label;
    }

    /** The level's name in Japanese. */
    public String label() {
        return label;
    }
}
