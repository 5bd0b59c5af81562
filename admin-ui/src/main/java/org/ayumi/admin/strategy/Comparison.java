package org.ayumi.admin.strategy;

/** How an actual is compared with its target. */
public enum Comparison {
    /** 以上 */
    AT_LEAST,
    /** 超 */
    MORE_THAN,
    /** 以内、以下 */
    AT_MOST,
    /** 未満 */
    LESS_THAN,
    /** ちょうど */
    EXACTLY,
    /** 完了: judged, not counted. */
    DONE
}
