package org.ayumi.measure;

/** A stated judgement where no comparable number was published. */
public enum Verdict {
    /** 達成. */
    MET,
    /** 未達. */
    NOT_MET
}
