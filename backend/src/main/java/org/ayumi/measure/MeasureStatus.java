package org.ayumi.measure;

/** Whether a measure meets its target; silence is unreported, never not met. */
public enum MeasureStatus {
    /** 達成. */
    MET,
    /** 未達. */
    NOT_MET,
    /** 未報告. nothing comparable is reported */
    UNREPORTED
}
